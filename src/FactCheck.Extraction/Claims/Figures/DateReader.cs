using System.Globalization;
using FactCheck.Extraction.Pipeline;

namespace FactCheck.Extraction.Claims.Figures;

/// <summary>Reads days, months, years, decades and centuries, in the British and the American order.</summary>
internal static class DateReader
{
    public static FigureDraft? Read(FigureScan scan, int place)
    {
        var token = scan[place];
        if (token.Is(WordClass.Month) && token.IsCapital) return MonthFirst(scan, place);
        if (token.Is(WordClass.Ordinal | WordClass.Tens) && Century(scan, place) is { } century) return century;
        if (token.First is '\'' or '’' or '‘' && ShortDecade(scan, place) is { } shortDecade) return shortDecade;
        if (!scan.IsFreeNumber(place)) return null;
        return Digits(scan, place) ?? DayFirst(scan, place) ?? Century(scan, place) ?? Decade(scan, place) ?? Year(scan, place);
    }

    public static bool IsYear(FigureToken token) =>
        token is { Kind: FigureTokenKind.Number, Plain: true, Length: 4, Value: >= 1000 and < 2100 };

    /// <summary>Past "rd" in "3rd", or past the number itself.</summary>
    internal static int PastOrdinalEnding(FigureScan scan, int place) =>
        scan[place + 1].Glued && scan.IsAny(place + 1, "st", "nd", "rd", "th") ? place + 2 : place + 1;

    private static bool IsDay(FigureToken token) => token is { Kind: FigureTokenKind.Number, Plain: true, Length: <= 2, Value: >= 1 and <= 31 };

    private static FigureDraft? MonthFirst(FigureScan scan, int place)
    {
        var month = (int)scan[place].Entry!.Value;
        // The full stop after "May" ends the sentence.
        var abbreviated = scan[place].Length <= 4 && !scan.IsAny(place, "may", "june", "july") && scan[place + 1].IsSymbol('.') && scan[place + 1].Glued;
        var next = abbreviated ? place + 2 : place + 1;
        // "The Sept. 11 attacks" are not eleven of them.
        if (IsDay(scan[next]) && (abbreviated || scan.Is(place - 1, "the") || !CountsSomething(scan, next)))
        {
            var day = (int)scan[next].Value;
            next = PastOrdinalEnding(scan, next);
            decimal? upper = null;
            if (scan.IsJoin(next) && IsDay(scan[next + 1]))
            {
                upper = month * 100 + scan[next + 1].Value;
                next = PastOrdinalEnding(scan, next + 1);
            }

            return Day(scan, place, next, month, day, upper);
        }

        // "In March 2022" but not "in March 2,022 people".
        if (IsYear(scan[next]) || scan[next].IsSymbol(',') && IsYear(scan[next + 1]))
        {
            var at = IsYear(scan[next]) ? next : next + 1;
            return Date(place, at + 1, scan[at].Value * 100 + month, "month", $"{scan[at].Value:0000}-{month:00}");
        }

        var standsAlone = scan.IsAny(place - 1, "in", "since", "until", "by", "last", "next", "early", "late", "this", "mid", "of", "from", "during", "through")
            || scan[place - 1].IsDash;
        return standsAlone && scan[place].Length > 2 ? Date(place, next, month, "month", $"--{month:00}") : null;
    }

    private static FigureDraft? DayFirst(FigureScan scan, int place)
    {
        if (!IsDay(scan[place])) return null;
        var next = PastOrdinalEnding(scan, place);
        if (scan.Is(next, "of")) next++;
        if (!scan[next].Is(WordClass.Month) || !scan[next].IsCapital) return null;
        var month = (int)scan[next].Entry!.Value;
        next++;
        if (scan[next].IsSymbol('.') && scan[next - 1].Length <= 4 && IsYear(scan[next + 1])) next++;
        return Day(scan, place, next, month, (int)scan[place].Value, null);
    }

    private static FigureDraft Day(FigureScan scan, int first, int next, int month, int day, decimal? upper)
    {
        var comma = scan[next].IsSymbol(',') ? 1 : 0;
        if (!IsYear(scan[next + comma]) || (comma == 1 && CountsSomething(scan, next + 1)))
            return Date(first, next, month * 100 + day, "day", $"--{month:00}-{day:00}") with { Upper = upper };
        var year = scan[next + comma].Value;
        return Date(first, next + comma + 1, year * 10000 + month * 100 + day, "date", $"{year:0000}-{month:00}-{day:00}")
            with
        { Upper = upper is null ? null : year * 10000 + upper };
    }

    /// <summary>"2022-03-24", "3/24/2022", "24/03/2022"; also takes whole chains of numbers that are no date away from other readers.</summary>
    private static FigureDraft? Digits(FigureScan scan, int place)
    {
        if (!Separated(scan, place, out var separator) || !Separated(scan, place + 2, out var second) || separator != second) return null;
        var (a, b, c) = (scan[place].Value, scan[place + 2].Value, scan[place + 4].Value);
        if (scan[place + 4].Length is not (2 or 4) && !IsYear(scan[place])) return null;
        var (year, month, day) = IsYear(scan[place]) ? (a, b, c) : a > 12 ? (c, b, a) : (c, a, b);
        if (year < 100) year += year < 50 ? 2000 : 1900;
        if (month is < 1 or > 12 || day is < 1 or > 31 || year is < 1000 or >= 2100) return null;
        return Date(place, place + 5, year * 10000 + month * 100 + day, "date", $"{year:0000}-{month:00}-{day:00}");
    }

    private static bool Separated(FigureScan scan, int place, out char separator)
    {
        separator = scan[place + 1].IsDash ? '-' : scan[place + 1].First;
        return separator is '-' or '/' && scan[place + 1].Glued && scan[place + 2].Glued && scan.IsNumber(place + 2) && scan[place + 2].Plain;
    }

    private static FigureDraft? Century(FigureScan scan, int place)
    {
        int next;
        decimal value;
        if (scan.IsNumber(place))
        {
            next = PastOrdinalEnding(scan, place);
            value = scan[place].Value;
            if (next == place + 1) return null;
        }
        else
        {
            var tens = scan[place].Is(WordClass.Tens);
            next = tens ? scan.IsJoin(place + 1) ? place + 3 : place + 2 : place + 1;
            if (!scan[next - 1].Is(WordClass.Ordinal)) return null;
            value = scan[next - 1].Entry!.Value + (tens ? scan[place].Entry!.Value : 0);
        }

        if (scan[next].IsDash) next++;
        return scan.Is(next, "century") && value is > 0 and < 40
            ? Date(place, next + 1, value, "century", ((value - 1) * 100).ToString("0000", CultureInfo.InvariantCulture) + "/" + (value * 100).ToString("0000", CultureInfo.InvariantCulture))
            : null;
    }

    private static FigureDraft? Decade(FigureScan scan, int place)
    {
        if (!scan[place + 1].Glued || !scan.Is(place + 1, "s") || !scan[place].Plain || scan[place].Value % 10 != 0) return null;
        if (IsYear(scan[place])) return OfDecade(place, place + 2, scan[place].Value);
        if (scan[place].Length != 2) return null;
        var theirs = scan.IsAny(place - 1, "his", "her", "their", "my", "our", "your")
            || (scan.IsAny(place - 1, "early", "mid", "late") && scan.IsAny(place - 2, "his", "her", "their", "my", "our", "your"))
            || (scan[place - 1].IsDash && scan.IsAny(place - 3, "his", "her", "their", "my", "our", "your"));
        if (theirs)
            return new FigureDraft(place, place + 2, scan[place].Value, "years old", FigureRole.Level, place + 2)
            { Upper = scan[place].Value + 9, Bound = FigureBound.About, Settled = true };
        return scan[place].Value >= 20 && scan.IsAny(place - 1, "the", "early", "late", "mid", "-") ? OfDecade(place, place + 2, 1900 + scan[place].Value) : null;
    }

    private static FigureDraft? ShortDecade(FigureScan scan, int place) =>
        scan[place + 1] is { Kind: FigureTokenKind.Number, Glued: true, Plain: true, Length: 2 } years && years.Value % 10 == 0
        && scan[place + 2].Glued && scan.Is(place + 2, "s")
            ? OfDecade(place, place + 3, (years.Value <= 10 ? 2000 : 1900) + years.Value)
            : null;

    private static FigureDraft OfDecade(int first, int next, decimal year) => Date(first, next, year, "decade", $"{year:0000}/{year + 10:0000}");

    private static FigureDraft? Year(FigureScan scan, int place)
    {
        if (!IsYear(scan[place])) return null;
        var year = scan[place].Value;
        if (scan.IsJoin(place + 1) && scan[place + 2] is { Kind: FigureTokenKind.Number, Plain: true } to && !scan.IsJoin(place + 3))
        {
            var upper = to.Length == 4 ? to.Value : to.Length == 2 ? Math.Floor(year / 100) * 100 + to.Value : 0;
            if (upper > year && upper < 2100) return Date(place, place + 3, year, "year", $"{year:0000}/{upper:0000}") with { Upper = upper };
        }

        if (scan.IsAny(place + 1, "to", "and", "through", "until") && IsYear(scan[place + 2]) && scan[place + 2].Value > year
            && scan.IsAny(place - 1, "from", "between"))
            return Date(place, place + 3, year, "year", $"{year:0000}/{scan[place + 2].Value:0000}") with { Upper = scan[place + 2].Value };

        if (scan[place + 1].Glued && scan[place + 1].Kind == FigureTokenKind.Word) return null;
        if (UnitReader.IsTight(scan, place + 1)) return null;
        var introduced = scan[place - 1].Is(WordClass.TimePreposition) && !scan.IsAny(place - 1, "of", "around", "through", "from")
            || scan[place - 1].Is(WordClass.Month) || scan.IsAny(place - 1, "fiscal", "year", "fy");
        if (!introduced && (year < 1900 || CountsSomething(scan, place))) return null;
        return year >= 1500 || introduced ? Date(place, place + 1, year, "year", $"{year:0000}") : null;
    }

    /// <summary>Whether the number is followed by what it counts, so that it is no day or year: "in March 15 people".</summary>
    private static bool CountsSomething(FigureScan scan, int place) =>
        !scan.IsJoin(place + 1) && UnitReader.Counted(scan, place + 1, plural: true) is not null || UnitReader.IsTight(scan, place + 1);

    private static FigureDraft Date(int first, int next, decimal value, string unit, string iso) =>
        new(first, next, value, unit, FigureRole.Date, next) { Iso = iso, Settled = true };
}
