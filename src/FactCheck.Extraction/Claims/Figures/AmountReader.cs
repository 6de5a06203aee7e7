using FactCheck.Extraction.Pipeline;

namespace FactCheck.Extraction.Claims.Figures;

/// <summary>Reads amounts: sign, currency, number or range, unit.</summary>
internal static class AmountReader
{
    /// <summary>
    /// The amount at a place; null where there is none. Numbers that are names ("Article 5", "1600 Pennsylvania Avenue", "555-0123")
    /// come back as null with <paramref name="past"/> behind them.
    /// </summary>
    public static FigureDraft? Read(FigureScan scan, int place, out int past)
    {
        past = place + 1;
        if (Plenty(scan, place) is { } plenty) return plenty;
        var at = place;
        var negative = IsMinus(scan, at);
        if (negative) at++;
        var money = CurrencyReader.Read(scan, at);
        if (money is not null) at = money.Value.Next;
        if (NumberReader.Read(scan, at, money is not null) is not { } number) return null;
        if (money is null && !number.InDigits && scan.Is(at, "one") && number.Next == at + 1 && !IsCount(scan, number.Next)) return null;
        if (money is null && IsChain(scan, number, ref past)) return null;

        var range = RangeReader.Read(scan, place, number, money?.Code);
        var value = range?.Low ?? number.Value;
        var next = range?.Next ?? number.Next;
        var top = range?.Kind == RangeKind.Range ? range.High : (decimal?)null;
        if (range?.Kind == RangeKind.Score)
            return new FigureDraft(place, next, value, $"to {range.High:0.####}", FigureRole.Ratio, next) { Settled = true };

        var unit = UnitReader.Read(scan, next, top ?? value, number.InDigits || top is not null);
        var plain = money is null && number is { InDigits: true, Magnitude: 1 };
        if (plain && (unit is null && NumberNames.IsName(scan, place, next) || NumberNames.IsDesignated(scan, place) && !UnitReader.IsTight(scan, next)))
        {
            past = next;
            return null;
        }

        if (money is null && NumberNames.IsStuck(scan, next, unit))
        {
            past = next;
            return null;
        }

        var draft = new FigureDraft(place, unit?.Next ?? next, negative ? -value : value, unit?.Name, FigureRole.Level, next) { Upper = top };
        if (money is { } currency)
            draft = unit is { IsMoney: true } or { IsTime: false, IsAge: false, Name: "percent" }
                ? draft with { Unit = currency.Code }
                : draft with { Unit = currency.Code, Next = next };
        else if (unit is { IsAge: true }) return draft with { Settled = true };
        else if (unit is { IsTime: true }) draft = DurationReader.Extend(scan, draft with { Role = FigureRole.Duration });
        else if (unit is { Name: "feet" } && number.InDigits) draft = AndInches(scan, draft);
        else if (unit is null && Age(scan, place, next, value)) return draft with { Unit = "years old", Settled = true };
        return RateReader.Extend(scan, draft);
    }

    private static FigureDraft? Plenty(FigureScan scan, int place)
    {
        if (scan.IsAny(place, "several", "few") && scan[place + 1].Is(WordClass.Magnitude | WordClass.Hundred | WordClass.Dozen) && !scan[place + 1].Is(WordClass.Suffix))
        {
            var amount = scan[place + 1].Entry!.Value;
            if (scan[place + 1].Is(WordClass.Hundred) && scan[place + 2].Is(WordClass.Magnitude) && !scan[place + 2].Is(WordClass.Suffix))
                return Counting(scan, place, place + 3, NumberReader.Multiply(amount, scan[place + 2].Entry!.Value));
            return Counting(scan, place, place + 2, amount);
        }

        if (!scan[place].Is(WordClass.Plenty)) return null;
        var value = scan[place].Entry!.Value;
        var next = place + 1;
        while (scan.Is(next, "of") && scan[next + 1].Is(WordClass.Plenty) && next < place + 6)
        {
            value = NumberReader.Multiply(value, scan[next + 1].Entry!.Value);
            next += 2;
        }

        // "tens" alone is no figure; "millions" alone may be money or people and says too little.
        if (value < 12 || value > 1e18m) return null;
        return Counting(scan, place, next, value);
    }

    private static FigureDraft Counting(FigureScan scan, int place, int next, decimal value)
    {
        var at = scan.Is(next, "of") ? next + 1 : next;
        var unit = UnitReader.Counted(scan, at, plural: true);
        return new FigureDraft(place, unit?.Next ?? next, value, unit?.Name, unit is { IsTime: true } ? FigureRole.Duration : FigureRole.Level, next)
        { Bound = FigureBound.AtLeast };
    }

    private static bool IsMinus(FigureScan scan, int place)
    {
        if (scan.Is(place, "minus")) return !scan.Is(place - 1, "or");
        return scan[place].First is '-' or '−' && scan[place].Kind == FigureTokenKind.Symbol && scan[place + 1].Glued
            && (!scan[place].Glued || place == 0 || scan[place - 1].IsSymbol('('));
    }

    /// <summary>"one" is more often a pronoun than a number.</summary>
    private static bool IsCount(FigureScan scan, int next) =>
        UnitReader.IsTight(scan, next) || scan[next].Is(WordClass.TimeUnit | WordClass.Measure | WordClass.Currency)
        || scan.IsJoin(next) && scan[next + 1].Is(WordClass.TimeUnit | WordClass.Measure) || scan.IsAny(next, "or", "to");

    /// <summary>Telephone numbers and the like: three numbers or more joined by dashes, or "555-0123".</summary>
    private static bool IsChain(FigureScan scan, NumberPhrase number, ref int past)
    {
        if (!number.Plain || !scan.IsJoin(number.Next) || !scan.IsNumber(number.Next + 1)) return false;
        var at = number.Next;
        var links = 0;
        while (scan.IsJoin(at) && scan.IsNumber(at + 1))
        {
            at += 2;
            links++;
        }

        var telephone = links == 1 && scan[number.Next - 1].Length == 3 && scan[number.Next + 1] is { Length: 4, Plain: true };
        if (links < 2 && !telephone) return false;
        past = at;
        return true;
    }

    private static FigureDraft AndInches(FigureScan scan, FigureDraft draft)
    {
        var at = scan.IsJoin(draft.Next) ? draft.Next + 1 : draft.Next;
        if (!scan.IsNumber(at) || !scan[at].Plain || scan[at].Value is < 0 or > 11) return draft;
        var next = scan.IsAny(at + 1, "inches", "inch", "in") && (scan[at + 1].Glued || scan[at + 1].Length > 2) ? at + 2 : at + 1;
        if (next == at + 1 && at == draft.Next) return draft;
        return draft with { Value = draft.Value + Math.Round(scan[at].Value / 12, 4), Next = next };
    }

    /// <summary>"aged 34"; "Mary Smith, 34, said".</summary>
    private static bool Age(FigureScan scan, int place, int next, decimal value)
    {
        if (value is < 0 or > 120) return false;
        if (scan.IsAny(place - 1, "aged", "age", "ages")) return true;
        return scan.IsNumber(place) && scan[place].Plain && scan[place - 1].IsSymbol(',') && (scan[next].IsSymbol(',') || scan[next].IsSymbol('.'))
            && scan[place - 2].IsCapital && value >= 1 && place >= 2 && !scan[place - 2].Is(WordClass.Month | WordClass.Weekday);
    }
}
