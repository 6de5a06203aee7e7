namespace FactCheck.Extraction.Claims.Figures;

/// <summary>Reads the second half of "between 5 and 7 per cent", "$5 million to $10 million", "10-15", "two or three", "3-1".</summary>
internal static class RangeReader
{
    /// <param name="first">Where the amount starts, currency included.</param>
    public static RangePhrase? Read(FigureScan scan, int first, NumberPhrase low, string? currency)
    {
        var at = low.Next;
        var own = UnitReader.IsTight(scan, at) && !scan.IsJoin(at);
        if (own) at = UnitReader.Read(scan, at, low.Value, low.InDigits)?.Next ?? at;

        var dash = scan.IsJoin(at);
        var to = scan.Is(at, "to");
        var between = scan.Is(at, "and") && IsBetween(scan, first);
        var or = scan.Is(at, "or") && !own;
        if (!dash && !to && !between && !or) return null;

        // "from 5 per cent to 8 per cent" says where something stood and stands: two figures.
        if (to && own && scan.IsAny(first - 1, "from", "by")) return null;
        at++;
        var money = CurrencyReader.Read(scan, at);
        if (money is not null)
        {
            if (currency is null) return null;
            if (to && scan.Is(first - 1, "from")) return null;
            at = money.Value.Next;
        }

        if (!scan.IsNumber(at) && !scan[at].Is(WordClass.Cardinal)) return null;
        if (NumberReader.Read(scan, at, currency is not null) is not { } high) return null;
        if (own && currency is null && !UnitReader.IsTight(scan, high.Next)) return null;
        if (to && DateReader.IsYear(scan[at]) && high.Plain && !DateReader.IsYear(scan[low.First])) return null;

        var start = low.Magnitude == 1 && high.Magnitude > 1 && low.Value < high.Value / high.Magnitude ? low.Value * high.Magnitude : low.Value;
        if (or) return high.Value > start && high.Value - start <= Math.Max(3, start / 2) ? new RangePhrase(RangeKind.Range, start, high.Value, high.Next) : null;
        if (between) return high.Value > start ? new RangePhrase(RangeKind.Range, start, high.Value, high.Next) : null;
        if (currency is null && !own && IsContest(scan, first, high) && (dash || low.Value <= 120)) return new RangePhrase(RangeKind.Score, low.Value, high.Value, high.Next);
        if (high.Value > start) return new RangePhrase(RangeKind.Range, start, high.Value, high.Next);
        return (dash || to) && !own && currency is null && low.Plain | !low.InDigits && high.Value > 0 | dash && !UnitReader.IsTight(scan, high.Next)
            ? new RangePhrase(RangeKind.Score, low.Value, high.Value, high.Next)
            : null;
    }

    private static bool IsBetween(FigureScan scan, int first)
    {
        for (var at = first - 1; at >= first - 3; at--)
        {
            if (scan.Is(at, "between")) return true;
            if (!scan[at].Is(WordClass.Filler | WordClass.Approximate)) return false;
        }

        return false;
    }

    /// <summary>"lost 1-3", "a 48-52 vote".</summary>
    private static bool IsContest(FigureScan scan, int first, NumberPhrase high)
    {
        if (UnitReader.IsTight(scan, high.Next) || high.Magnitude > 1) return false;
        if (scan[high.Next].Is(WordClass.Contest)) return true;
        for (var at = first - 1; at >= first - 3; at--)
        {
            if (scan[at].Is(WordClass.Contest)) return UnitReader.Counted(scan, high.Next, plural: true) is null;
        }

        return false;
    }
}
