using FactCheck.Core.Articles;
using FactCheck.Core.Claims;
using FactCheck.Workbench.Review;

namespace FactCheck.Web.Components.Pages.Review.Model;

/// <summary>What of the story the claims cover.</summary>
public static class StoryCoverage
{
    /// <summary>The most lines the strip beside the article is drawn with.</summary>
    public const int MostSteps = 120;

    /// <summary>
    /// The story's sentences from top to bottom, each with the claim that covers it and most needs a person (open before
    /// decided), or null where none does. At most <see cref="MostSteps"/>: a long story is drawn with several sentences a step.
    /// </summary>
    public static IReadOnlyList<ReviewClaim?> Steps(IReadOnlyList<ReviewSentence> sentences, IReadOnlyList<ReviewClaim> claims)
    {
        var story = sentences.Where(sentence => !sentence.OutsideStory).Select(sentence => sentence.Span).Order().ToList();
        var covering = new ReviewClaim?[story.Count];
        foreach (var claim in claims.Where(claim => claim.State != WorkState.Dismissed))
        {
            foreach (var span in claim.Spans)
            {
                for (var i = FirstEndingAfter(story, span.Start); i < story.Count && story[i].Start < span.End; i++)
                    covering[i] = MoreNeeded(covering[i], claim);
            }
        }

        var perStep = (story.Count + MostSteps - 1) / MostSteps;
        return perStep <= 1
            ? covering
            : [.. covering.Chunk(perStep).Select(chunk => chunk.Aggregate((left, right) => right is null ? left : MoreNeeded(left, right)))];
    }

    /// <summary>0 to 1: the share of the story's sentences that a claim covers.</summary>
    public static double Share(IReadOnlyList<ReviewSentence> sentences, IReadOnlyList<ReviewClaim> claims) => Coverage.Of(
        [.. sentences.Select(sentence => new Sentence(sentence.Span, sentence.OutsideStory))],
        claims.Where(claim => claim.State != WorkState.Dismissed).SelectMany(claim => claim.Spans));

    private static ReviewClaim MoreNeeded(ReviewClaim? left, ReviewClaim right) =>
        left is null || (right.IsOpen && !left.IsOpen) ? right : left;

    private static int FirstEndingAfter(List<Core.Text.TextSpan> story, int offset)
    {
        var (low, high) = (0, story.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (story[middle].End <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
