using FactCheck.Core.Claims;
using FactCheck.Extraction.Claims.Figures;
using FactCheck.Extraction.Claims.Signals;
using FactCheck.Extraction.Pipeline;
using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Claims;

/// <summary>Finds what can be checked, in what others say and in the article's own voice.</summary>
internal static class ClaimFinder
{
    /// <summary>
    /// The claims of <paramref name="document"/> in text order: at least one for each attribution, or one of another's that tells
    /// the whole of it.
    /// </summary>
    public static IReadOnlyList<ExtractedClaim> Find(TextDocument document, IReadOnlyList<ExtractedAttribution> attributions, DateOnly? published = null)
    {
        var dates = published is { } day ? new RelativeDates(document.Text, day) : null;
        var map = new SignalMap(document);
        var relatives = new RelativeClauses(map);
        var splitter = new ClauseSplitter(map, relatives);
        var candidates = new List<ClaimCandidate>();
        var attributed = new AttributedClaims(map, splitter, new Fragments(map, relatives));
        for (var index = 0; index < attributions.Count; index++) attributed.Add(attributions[index], index, candidates);
        candidates.RemoveAll(Told(candidates).Contains);
        new OwnVoiceClaims(map, splitter, relatives).Add(attributions, candidates);

        var claims = new List<ExtractedClaim>(candidates.Count);
        foreach (var candidate in candidates.OrderBy(one => one.Spans[0].Start).ThenBy(one => one.Spans[^1]).ThenBy(one => one.Attribution))
            claims.Add(Claim(candidate, candidate.Attribution < 0 ? null : attributions[candidate.Attribution], dates, claims.Count + 1));
        return claims;
    }

    /// <summary>
    /// "Reuters reported that Roe condemned the toll": that Roe did so is within what Reuters reported. Whoever checks that checks
    /// this, so it is no claim beside it.
    /// </summary>
    private static HashSet<ClaimCandidate> Told(List<ClaimCandidate> candidates)
    {
        var told = new HashSet<ClaimCandidate>(ReferenceEqualityComparer.Instance);
        var open = new List<ClaimCandidate>();
        foreach (var candidate in candidates.OrderBy(one => one.Spans[0].Start).ThenByDescending(one => one.Spans[^1].End))
        {
            open.RemoveAll(one => one.Spans[^1].End <= candidate.Spans[0].Start);
            if (candidate.IsWhole && open.Exists(one => one.Attribution != candidate.Attribution && candidate.Spans.All(span => one.Spans.Any(wide => wide.Start <= span.Start && span.End <= wide.End))))
                told.Add(candidate);
            else
                open.Add(candidate);
        }

        return told;
    }

    private static ExtractedClaim Claim(ClaimCandidate candidate, ExtractedAttribution? attribution, RelativeDates? dates, int number)
    {
        var kind = candidate.IsReaction ? ClaimKind.Position : ClaimKinds.Of(candidate.Signals, attribution is not null);
        var (worth, reasons) = CheckWorthiness.Of(candidate, kind, attribution);
        return new ExtractedClaim($"c{number}", candidate.Spans, kind, dates?.Resolve(candidate.Spans, candidate.Signals) ?? candidate.Signals.Figures, attribution?.Id, worth, reasons);
    }
}
