using FactCheck.Extraction.Pipeline;

namespace FactCheck.Extraction.Claims.Figures;

/// <summary>Reads lengths of time without a number word: "just a day before", "within an hour", "a year and a half".</summary>
internal static class DurationReader
{
    public static FigureDraft? Read(FigureScan scan, int place)
    {
        if (!scan[place].Is(WordClass.Article) || !scan[place + 1].Is(WordClass.TimeUnit)) return null;
        var unit = scan[place + 1].Entry!.Unit!;
        if (scan.Is(place + 2, "and") && scan.Is(place + 3, "a") && scan.IsAny(place + 4, "half", "quarter"))
            return Extend(scan, Duration(place, place + 5, scan.Is(place + 4, "half") ? 1.5m : 1.25m, unit));
        var after = IsAnchor(scan, place + 2);
        var before = scan.IsAny(place - 1, "just", "nearly", "almost", "than", "within", "for", "only", "roughly", "under", "least")
            && !scan.IsAny(place - 2, "once", "twice", "times");
        return after || (before && !scan[place + 1].Is(WordClass.Ordinal)) ? Extend(scan, Duration(place, place + 2, 1, unit)) : null;
    }

    /// <summary>Takes in "before", "later", "ago" after a length of time.</summary>
    public static FigureDraft Extend(FigureScan scan, FigureDraft draft) =>
        IsAnchor(scan, draft.Next) ? draft with { Next = draft.Next + 1 } : draft;

    internal static bool IsAnchor(FigureScan scan, int place) => scan.IsAny(place, "before", "after", "ago", "later", "earlier", "prior");

    private static FigureDraft Duration(int first, int next, decimal value, string unit) =>
        new(first, next, value, unit, FigureRole.Duration, next) { Settled = true };
}
