using FactCheck.Core.Text;
using FactCheck.Extraction.Formats;

namespace FactCheck.Extraction.Evaluation;

/// <summary>Pairs predicted attributions with the marked ones they evidently mean.</summary>
public static class AttributionLinks
{
    private const double LeastOverlap = 0.5;

    /// <summary>
    /// For each predicted attribution, in order, the index of the marked one that shares most content with it (Jaccard
    /// of characters 0.5 or more) and whose source overlaps or is absent in both; null where none is left.
    /// </summary>
    public static IReadOnlyList<int?> Of(IReadOnlyList<GoldAttribution> gold, IReadOnlyList<PredictedAttribution> predicted)
    {
        var taken = new bool[gold.Count];
        var links = new int?[predicted.Count];
        for (var p = 0; p < predicted.Count; p++)
        {
            var bestOverlap = 0.0;
            for (var g = 0; g < gold.Count; g++)
            {
                var overlap = taken[g] ? 0 : Jaccard(gold[g].Content, predicted[p].Content);
                if (overlap >= LeastOverlap && overlap > bestOverlap && SourcesAgree(gold[g].Source, predicted[p].Source))
                    (links[p], bestOverlap) = (g, overlap);
            }

            if (links[p] is { } best)
                taken[best] = true;
        }

        return links;
    }

    private static bool SourcesAgree(IReadOnlyList<TextSpan> left, IReadOnlyList<TextSpan> right) =>
        (left.Count == 0 && right.Count == 0) || left.Any(l => right.Any(l.Overlaps));

    private static double Jaccard(IReadOnlyList<TextSpan> left, IReadOnlyList<TextSpan> right)
    {
        var shared = left.Sum(l => right.Sum(r => Math.Max(0, Math.Min(l.End, r.End) - Math.Max(l.Start, r.Start))));
        var union = left.Sum(l => l.Length) + right.Sum(r => r.Length) - shared;
        return union == 0 ? 0 : (double)shared / union;
    }
}
