namespace FactCheck.Extraction.Claims.Figures;

/// <summary>Passes over what a page left in its text: tags with their attributes and numbered entities.</summary>
internal static class Markup
{
    private const int LongestTag = 80;
    private const int LongestEntity = 4;

    /// <summary>The place past the tag or entity that begins here; the place itself where none does.</summary>
    public static int Past(FigureScan scan, int place)
    {
        if (scan[place].IsSymbol('<') && scan[place + 1].Glued && (scan[place + 1].Kind == FigureTokenKind.Word || scan[place + 1].IsSymbol('/')))
            return Until(scan, place, '>', LongestTag);
        return scan[place].IsSymbol('&') && scan[place + 1].Glued && scan[place + 1].IsSymbol('#') ? Until(scan, place, ';', LongestEntity) : place;
    }

    private static int Until(FigureScan scan, int place, char mark, int reach)
    {
        for (var at = place + 1; at < Math.Min(scan.Count, place + reach); at++)
        {
            if (scan[at].IsSymbol(mark)) return at + 1;
        }

        return place;
    }
}
