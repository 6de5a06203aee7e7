namespace FactCheck.Extraction.Claims.Figures;

/// <summary>Reads what a number counts from the words after it.</summary>
internal static class UnitReader
{
    private const int MostWords = 3;

    public static UnitPhrase? Read(FigureScan scan, int place, decimal value, bool inDigits) =>
        Symbol(scan, place) ?? Percent(scan, place) ?? Joined(scan, place, inDigits) ?? Named(scan, place, value) ?? Counted(scan, place, plural: value != 1);

    /// <summary>Whether a unit follows at once that no year or day would have: "%", "million", "tons".</summary>
    public static bool IsTight(FigureScan scan, int place)
    {
        if (Symbol(scan, place) is not null || Percent(scan, place) is not null) return true;
        var token = scan[place];
        if (token.Is(WordClass.Magnitude) && !token.Is(WordClass.Suffix) || token.Is(WordClass.Currency)) return true;
        return token.Is(WordClass.Measure | WordClass.TimeUnit) && (token.Length <= 3 || scan.Is(place, token.Entry!.Unit!)) && !token.Is(WordClass.Ordinal);
    }

    /// <summary>The noun that is counted: "people", "coal mines", "Kenyan shillings"; never past a comma, preposition or verb.</summary>
    public static UnitPhrase? Counted(FigureScan scan, int place, bool plural)
    {
        var at = place;
        var words = 0;
        if (scan.IsAny(at, "more", "other", "new", "additional", "fewer", "extra", "further")) place = ++at;
        while (words < MostWords)
        {
            var token = scan[at];
            if (token.Kind != FigureTokenKind.Word || at >= scan.Count || (token.Is(WordClass.Function) && !IsCountry(scan, at))) return null;
            if (token.Glued && !scan[at - 1].IsDash) return null;
            words++;
            if (scan.IsJoin(at + 1) && scan[at + 2].Kind == FigureTokenKind.Word)
            {
                at += 2;
                continue;
            }

            if (plural ? IsPlural(scan, at) : token.Is(WordClass.TimeUnit | WordClass.Measure | WordClass.Currency))
            {
                if (token.Is(WordClass.TimeUnit)) return new UnitPhrase(token.Entry!.Unit!, at + 1) { IsTime = true };
                return token.Is(WordClass.Currency)
                    ? new UnitPhrase(Money(scan, place, at), at + 1) { IsMoney = true }
                    : new UnitPhrase(scan.Phrase(place, at + 1), at + 1);
            }

            at++;
        }

        return null;
    }

    /// <summary>"US" is no pronoun.</summary>
    private static bool IsCountry(FigureScan scan, int place) => scan.Letters(place) is "US";

    internal static bool IsPlural(FigureScan scan, int place)
    {
        var token = scan[place];
        if (token.Is(WordClass.Plural | WordClass.Currency)) return true;
        var word = scan.Letters(place);
        return word.Length >= 4 && word[^1] == 's' && !char.IsUpper(word[1]) && word[^2] is not ('s' or 'u' or 'i');
    }

    private static UnitPhrase? Symbol(FigureScan scan, int place)
    {
        var token = scan[place];
        if (token.Kind != FigureTokenKind.Symbol) return null;
        if (token.First is '%' or '％') return new UnitPhrase("percent", place + 1);
        if (token.First == '°')
        {
            if (scan.Is(place + 1, "c")) return new UnitPhrase("degrees Celsius", place + 2);
            return scan.Is(place + 1, "f") ? new UnitPhrase("degrees Fahrenheit", place + 2) : new UnitPhrase("degrees", place + 1);
        }

        return token.Glued && token.First is '€' or '£' ? new UnitPhrase(CurrencyReader.Code(token.First)!, place + 1) { IsMoney = true } : null;
    }

    private static UnitPhrase? Percent(FigureScan scan, int place)
    {
        var at = scan.IsJoin(place) ? place + 1 : place;
        if (scan.IsAny(at, "percentage"))
        {
            var joined = scan.IsJoin(at + 1) ? at + 2 : at + 1;
            return scan.IsAny(joined, "point", "points") ? new UnitPhrase("percentage points", joined + 1) : null;
        }

        if (scan.Is(at, "pp") && scan[at].Glued) return new UnitPhrase("percentage points", at + 1);
        if (scan.Is(at, "basis") && scan.IsAny(at + 1, "point", "points")) return new UnitPhrase("basis points", at + 2);
        if (scan.IsAny(at, "percent", "pct")) return new UnitPhrase("percent", at + 1);
        if (scan.Is(at, "pc") && !scan[at].IsCapital) return new UnitPhrase("percent", at + 1);
        if (!scan.Is(at, "per")) return null;
        var cent = scan.IsJoin(at + 1) ? at + 2 : at + 1;
        return scan.Is(cent, "cent") ? new UnitPhrase("percent", cent + 1) : null;
    }

    /// <summary>"5-year", "34-year-old", "12-member", "10-fold", "6-foot".</summary>
    private static UnitPhrase? Joined(FigureScan scan, int place, bool inDigits)
    {
        if (!scan.IsJoin(place) || scan[place + 1].Kind != FigureTokenKind.Word) return null;
        var token = scan[place + 1];
        if (token.Is(WordClass.TimeUnit))
        {
            var old = scan.IsJoin(place + 2) && scan.IsAny(place + 3, "old", "olds");
            return old
                ? new UnitPhrase(token.Entry!.Unit + " old", place + 4) { IsAge = true }
                : new UnitPhrase(token.Entry!.Unit!, place + 2) { IsTime = true };
        }

        if (scan.Is(place + 1, "fold")) return new UnitPhrase("times", place + 2);
        if (token.Is(WordClass.Measure)) return new UnitPhrase(token.Entry!.Unit!, place + 2);
        if (token.Is(WordClass.Currency)) return new UnitPhrase(token.Entry!.Unit!, place + 2) { IsMoney = true };
        return inDigits && !token.Is(WordClass.Function | WordClass.Ordinal) && !token.IsCapital && !scan.IsAny(place + 1, "plus", "odd", "ish", "something")
            ? new UnitPhrase(scan.Letters(place + 1).ToString(), place + 2)
            : null;
    }

    private static UnitPhrase? Named(FigureScan scan, int place, decimal value)
    {
        var token = scan[place];
        if (token.Kind != FigureTokenKind.Word) return null;
        if (token.Glued) return Abbreviated(scan, place);
        if (token.Is(WordClass.TimeUnit) && !(token.Is(WordClass.Ordinal) && value != 1))
        {
            var old = scan.Is(place + 1, "old") || (scan.IsJoin(place + 1) && scan.Is(place + 2, "old"));
            return old
                ? new UnitPhrase(token.Entry!.Unit + " old", scan.Is(place + 1, "old") ? place + 2 : place + 3) { IsAge = true }
                : new UnitPhrase(token.Entry!.Unit!, place + 1) { IsTime = true };
        }

        if (scan.IsAny(place, "degrees", "degree") && scan.IsAny(place + 1, "celsius", "fahrenheit", "centigrade"))
            return new UnitPhrase(scan.Is(place + 1, "fahrenheit") ? "degrees Fahrenheit" : "degrees Celsius", place + 2);
        if (scan.IsAny(place, "square", "cubic") && scan[place + 1].Is(WordClass.Measure))
            return new UnitPhrase((scan.Is(place, "cubic") ? "cubic " : "square ") + scan[place + 1].Entry!.Unit, place + 2);
        if (scan.IsAny(place, "metric", "short", "long", "nautical") && scan[place + 1].Is(WordClass.Measure))
            return new UnitPhrase(scan.Phrase(place, place + 1) + " " + scan[place + 1].Entry!.Unit, place + 2);
        if (token.Is(WordClass.Measure)) return new UnitPhrase(token.Entry!.Unit!, place + 1);
        return token.Is(WordClass.Currency) ? new UnitPhrase(token.Entry!.Unit!, place + 1) { IsMoney = true } : null;
    }

    /// <summary>"6ft", "50mph", "80p", "3x": letters that stick to their digits.</summary>
    private static UnitPhrase? Abbreviated(FigureScan scan, int place)
    {
        var token = scan[place];
        if (scan.Is(place, "p")) return new UnitPhrase("pence", place + 1) { IsMoney = true };
        if (scan.Is(place, "x")) return new UnitPhrase("times", place + 1);
        if (scan.Is(place, "m")) return new UnitPhrase("meters", place + 1);
        return token.Is(WordClass.Measure | WordClass.TimeUnit | WordClass.Currency) && token.Length <= 4 && scan.Letters(place) is not ("G" or "S" or "D")
            ? new UnitPhrase(token.Entry!.Unit!, place + 1) { IsTime = token.Is(WordClass.TimeUnit) }
            : null;
    }

    private static string Money(FigureScan scan, int first, int at)
    {
        var unit = scan[at].Entry!.Unit!;
        if (first == at) return unit;
        if (unit == "USD")
            return scan.Is(first, "australian") ? "AUD" : scan.Is(first, "canadian") ? "CAD" : scan.IsAny(first, "us", "u", "american") ? "USD" : scan.Phrase(first, at + 1);
        return unit is "EUR" or "GBP" or "RUB" or "JPY" or "CNY" ? unit : scan.Phrase(first, at + 1);
    }
}
