using FactCheck.Core.Attributions;
using FactCheck.Core.Text;
using FactCheck.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Workbench.Review;

/// <summary>Who is reported to say words of a text.</summary>
internal static class ReportedWords
{
    /// <summary>The attribution whose content holds the first of the words, with its speakers, or null in the article's own voice.</summary>
    public static async Task<Attribution?> CoveringAsync(
        FactCheckDb db, int revision, IReadOnlyList<TextSpan> spans, CancellationToken cancellation)
    {
        if (spans.Count == 0)
            return null;
        var contents = await db.Attributions
            .Where(attribution => attribution.RevisionId == revision)
            .Select(attribution => new { attribution.Id, attribution.Content })
            .ToListAsync(cancellation);
        // Where quotes nest, the innermost one is who said these words.
        var covering = contents
            .Where(attribution => attribution.Content.Any(content => content.Contains(spans[0])))
            .MinBy(attribution => attribution.Content.Sum(content => content.Length));
        return covering is null
            ? null
            : await db.Attributions.Include(attribution => attribution.Speakers).SingleAsync(attribution => attribution.Id == covering.Id, cancellation);
    }
}
