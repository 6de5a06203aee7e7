using FactCheck.Extraction.Pipeline;

namespace FactCheck.Extraction.Claims.Figures;

/// <summary>Reads from the words around a figure what it does and how firmly it is given.</summary>
internal static class FigureContext
{
    private const int Reach = 5;

    public static FigureDraft Apply(FigureScan scan, FigureDraft draft)
    {
        if (draft.Bound == FigureBound.Exact) draft = draft with { Bound = Bound(scan, draft) };
        if (draft.Settled || draft.Role == FigureRole.Duration) return draft;
        if (draft.Unit == "times") return draft with { Role = IsRatio(scan, draft.Next) ? FigureRole.Ratio : IsMoved(scan, draft) ? FigureRole.Change : draft.Role };
        if (IsMoved(scan, draft)) return draft with { Role = FigureRole.Change };
        if (draft.Role != FigureRole.Level) return draft;
        if (draft.Unit == "percent" && scan.Is(draft.Next, "of")) return draft with { Role = FigureRole.Share };
        return draft.Unit == "percent" && IsOfRate(scan, draft) ? draft with { Role = FigureRole.Rate } : draft;
    }

    private static bool IsMoved(FigureScan scan, FigureDraft draft)
    {
        var money = draft.Unit is { Length: 3 };
        var measured = draft.Unit is "percent" or "percentage points" or "points" or "basis points";
        for (var at = draft.Next; at < draft.Next + 2; at++)
        {
            if (scan.IsAny(at, "up", "down"))
            {
                if (at == draft.Next && scan.IsAny(at + 1, "from", "on", "since", "over", "compared")) return true;
                break;
            }

            if (scan[at].Is(WordClass.Change) && (measured || money || scan.IsAny(at, "higher", "lower", "fewer", "increase", "decrease", "rise", "drop", "reduction", "cut")))
                return true;
            if (scan.Is(at, "more") && scan.Is(at + 1, "than") && measured) return true;
            if (scan[at].Kind != FigureTokenKind.Word || scan[at].Is(WordClass.Function)) break;
        }

        for (var at = draft.First - 1; at >= draft.First - Reach; at--)
        {
            if (scan.Is(at, "up") && scan.IsAny(at - 1, "make", "makes", "made", "making", "ended", "ends", "end", "take", "takes", "took", "picked", "gave")) return false;
            if (scan[at].Is(WordClass.Change) && !scan[at].Is(WordClass.Filler) || scan.IsAny(at, "up", "down"))
            {
                if (scan.Is(at + 1, "than")) return false;
                if (scan.IsAny(at, "raise", "raised", "raising", "raises", "up", "down", "lost", "gained", "added", "loss"))
                    return measured || scan.Is(at + 1, "by") || scan.IsAny(at, "up", "down") && !money && draft.Unit is not null && at == draft.First - 1;
                return true;
            }

            if (scan[at].Kind != FigureTokenKind.Word || !scan[at].Is(WordClass.Filler)) return false;
        }

        return false;
    }

    private static bool IsRatio(FigureScan scan, int next) =>
        scan.IsAny(next, "as", "more", "larger", "bigger", "higher", "faster", "likelier", "greater", "the", "that", "less", "lower", "what", "its", "their", "smaller", "longer");

    private static bool IsOfRate(FigureScan scan, FigureDraft draft)
    {
        for (var at = draft.First - 1; at >= draft.First - Reach; at--)
        {
            if (scan.IsAny(at, "rate", "rates", "yield", "yields")) return true;
            if (scan[at].Kind != FigureTokenKind.Word) return false;
        }

        return scan.IsAny(draft.Next, "rate", "interest", "unemployment", "inflation", "tax", "turnout", "tariff", "tariffs");
    }

    private static FigureBound Bound(FigureScan scan, FigureDraft draft)
    {
        var after = After(scan, draft.NumberNext);
        if (after == FigureBound.Exact && draft.Next != draft.NumberNext) after = After(scan, draft.Next);
        return after != FigureBound.Exact ? after : Before(scan, draft.First - 1, draft.Role == FigureRole.Duration);
    }

    private static FigureBound Before(FigureScan scan, int at, bool duration)
    {
        if (scan[at].IsSymbol('~') || scan[at].IsSymbol('≈')) return FigureBound.About;
        if (scan.Is(at, "than"))
            return scan.IsAny(at - 1, "less", "fewer", "lower", "smaller", "younger", "shorter") ? FigureBound.AtMost
                : scan.IsAny(at - 1, "more", "greater", "higher", "larger", "bigger", "older", "longer", "better") ? FigureBound.AtLeast : FigureBound.Exact;
        if (scan.Is(at, "least") && scan.Is(at - 1, "at") || scan.Is(at, "of") && scan.Is(at - 1, "upwards")) return FigureBound.AtLeast;
        if (scan.Is(at, "most") && scan.Is(at - 1, "at") || scan.Is(at, "to") && scan.Is(at - 1, "up")) return FigureBound.AtMost;
        if (scan.Is(at, "to") && scan.Is(at - 1, "close")) return FigureBound.About;
        if (scan.Is(at, "as") && scan.IsAny(at - 1, "many", "much", "few", "little") && scan.Is(at - 2, "as"))
            return scan.IsAny(at - 1, "few", "little") ? FigureBound.AtLeast : FigureBound.AtMost;
        if (scan[at].Is(WordClass.Approximate)) return FigureBound.About;
        if (scan.Is(at, "a") || scan.Is(at, "the") || scan.Is(at, "another"))
            return scan.IsAny(at - 1, "about", "nearly", "roughly", "almost", "approximately") ? FigureBound.About : FigureBound.Exact;
        if (duration) return FigureBound.Exact;
        if (scan[at].Is(WordClass.AtLeast)) return FigureBound.AtLeast;
        return scan[at].Is(WordClass.AtMost) ? FigureBound.AtMost : FigureBound.Exact;
    }

    private static FigureBound After(FigureScan scan, int at)
    {
        if (scan[at] is { First: '+', Glued: true }) return FigureBound.AtLeast;
        var joined = scan.IsJoin(at) ? at + 1 : at;
        if (joined != at && scan.Is(joined, "plus")) return FigureBound.AtLeast;
        if (joined != at && scan.IsAny(joined, "odd", "ish", "something")) return FigureBound.About;
        if (scan.Is(at, "or") && scan.IsAny(at + 1, "more", "older", "above", "greater", "over", "higher") || scan.Is(at, "and") && scan.IsAny(at + 1, "over", "older", "above", "up"))
            return FigureBound.AtLeast;
        if (scan.Is(at, "or") && scan.IsAny(at + 1, "less", "fewer", "under", "younger", "below") || scan.Is(at, "and") && scan.IsAny(at + 1, "under", "younger", "below"))
            return FigureBound.AtMost;
        return scan.Is(at, "or") && scan.IsAny(at + 1, "so", "thereabouts") ? FigureBound.About : FigureBound.Exact;
    }
}
