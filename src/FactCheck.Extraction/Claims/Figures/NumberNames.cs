namespace FactCheck.Extraction.Claims.Figures;

/// <summary>Tells numbers that name something from numbers that count: "Article 5", "Boeing 737", "1600 Pennsylvania Avenue".</summary>
internal static class NumberNames
{
    /// <summary>"Section 230", "Article 5": whatever follows.</summary>
    public static bool IsDesignated(FigureScan scan, int place) => place > 0 && scan[place - 1].Is(WordClass.Designator) && scan[place - 1].IsCapital;

    public static bool IsName(FigureScan scan, int place, int next)
    {
        var before = scan[place - 1];
        if (place > 0 && before.Is(WordClass.Designator)) return true;
        if (scan[next] is { First: '/', Glued: true } && scan.IsNumber(next + 1)) return true;
        if (IsAddress(scan, next)) return true;
        return place > 1 && before.IsCapital && !before.Is(WordClass.Month | WordClass.Weekday | WordClass.Function | WordClass.Article | WordClass.TimePreposition)
            && scan[place - 2] is { } earlier && !(earlier.Kind == FigureTokenKind.Symbol && earlier.First is '.' or '!' or '?' or '"' or '“')
            && !scan[next].IsSymbol(',') && !scan[next].IsSymbol(';') && scan[place].Length <= 4;
    }

    /// <summary>Digits with letters stuck to them that are no unit: "3D", "747s", "5G".</summary>
    public static bool IsStuck(FigureScan scan, int next, UnitPhrase? unit) =>
        unit is null && scan[next] is { Kind: FigureTokenKind.Word, Glued: true } && next < scan.Count;

    private static bool IsAddress(FigureScan scan, int next)
    {
        // "131 West 23rd Street".
        for (var at = next; at < next + 5 && at < scan.Count && (scan[at].IsCapital || scan.IsNumber(at) || scan[at].Glued && scan.IsAny(at, "st", "nd", "rd", "th")); at++)
        {
            if (scan.IsAny(at, "street", "st", "avenue", "ave", "road", "rd", "boulevard", "blvd", "drive", "lane", "square", "court", "downing"))
                return true;
        }

        return false;
    }
}
