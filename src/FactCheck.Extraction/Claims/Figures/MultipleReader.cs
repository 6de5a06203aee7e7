using FactCheck.Extraction.Pipeline;

namespace FactCheck.Extraction.Claims.Figures;

/// <summary>Reads "doubled", "twice as many", "a tenfold rise".</summary>
internal static class MultipleReader
{
    public static FigureDraft? Read(FigureScan scan, int place)
    {
        if (!scan[place].Is(WordClass.Multiple)) return null;
        var entry = scan[place].Entry!;
        var often = scan.IsAny(place, "twice", "thrice");
        var role = !often ? FigureRole.Change
            : scan.IsAny(place + 1, "as", "the", "that", "its", "what") ? FigureRole.Ratio : FigureRole.Level;
        return new FigureDraft(place, place + 1, entry.Value, "times", role, place + 1) { Settled = true };
    }
}
