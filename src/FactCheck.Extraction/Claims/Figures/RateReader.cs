using FactCheck.Extraction.Pipeline;

namespace FactCheck.Extraction.Claims.Figures;

/// <summary>Takes in what an amount is for each of: "$5 a day", "60 miles per hour", "4 per 100,000 people".</summary>
internal static class RateReader
{
    public static FigureDraft Extend(FigureScan scan, FigureDraft draft)
    {
        var at = draft.Next;
        if (scan.Is(at, "per")) return Per(scan, draft, at + 1);
        if (scan[at] is { First: '/', Glued: true } && scan[at + 1] is { Glued: true } && IsBase(scan, at + 1)) return Of(scan, draft, at + 1);
        if (scan[at].Is(WordClass.Article) && IsBase(scan, at + 1) && !DurationReader.IsAnchor(scan, at + 2) && draft.Role != FigureRole.Duration
            && !scan[at + 1].Is(WordClass.Ordinal))
            return Of(scan, draft, at + 1);
        if (scan.IsAny(at, "each", "every") && scan[at + 1].Is(WordClass.TimeUnit)) return Of(scan, draft, at + 1);
        if (scan.IsJoin(at) && scan[at + 1].Is(WordClass.Article) && scan.IsJoin(at + 2) && IsBase(scan, at + 3)) return Of(scan, draft, at + 3);
        if (scan.IsAny(at, "annually", "yearly")) return draft with { Unit = Named(draft, "year"), Next = at + 1, Role = FigureRole.Rate };
        return draft;
    }

    private static FigureDraft Per(FigureScan scan, FigureDraft draft, int at)
    {
        if (NumberReader.Read(scan, at) is { } basis)
        {
            var unit = UnitReader.Counted(scan, basis.Next, plural: true);
            var next = unit?.Next ?? basis.Next;
            return draft with { Unit = Named(draft, scan.Phrase(at, next)), Next = next, Role = FigureRole.Rate };
        }

        return scan[at].Kind == FigureTokenKind.Word && at < scan.Count && !scan[at].Is(WordClass.Function) ? Of(scan, draft, at) : draft;
    }

    private static bool IsBase(FigureScan scan, int at) =>
        scan[at].Is(WordClass.TimeUnit) || scan.IsAny(at, "head", "person", "share", "gallon", "barrel", "ton", "tonne", "pound", "piece", "liter", "litre",
            "mile", "km", "kg", "acre", "student", "pupil", "household", "worker", "copy", "pop", "bottle", "ticket", "pint");

    private static FigureDraft Of(FigureScan scan, FigureDraft draft, int at)
    {
        var word = scan[at].Is(WordClass.TimeUnit) ? scan[at].Entry!.Unit! : scan.Letters(at).ToString();
        if (scan[at].Is(WordClass.TimeUnit)) word = word == "centuries" ? "century" : word[..^1];
        return draft with { Unit = Named(draft, word), Next = at + 1, Role = FigureRole.Rate };
    }

    private static string Named(FigureDraft draft, string basis) => draft.Unit is null ? "per " + basis : $"{draft.Unit} per {basis}";
}
