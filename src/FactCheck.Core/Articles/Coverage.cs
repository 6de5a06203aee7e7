using FactCheck.Core.Text;

namespace FactCheck.Core.Articles;

/// <summary>How much of an article somebody has looked at.</summary>
public static class Coverage
{
    /// <summary>
    /// Share of the story's sentences that overlap at least one of <paramref name="covered"/>, 0 to 1;
    /// lines outside the story do not count. 1 where there is no story.
    /// </summary>
    /// <param name="sentences">In text order, not overlapping.</param>
    /// <param name="covered">Spans of the claims that are not dismissed, in any order.</param>
    public static double Of(IReadOnlyList<Sentence> sentences, IEnumerable<TextSpan> covered)
    {
        var spans = covered.Where(span => span.Length > 0).Order().ToArray();
        int story = 0, reached = 0, next = 0, furthest = 0;
        foreach (var sentence in sentences)
        {
            // Every span that starts before this sentence ends reaches it if the furthest of them ends within or beyond it.
            for (; next < spans.Length && spans[next].Start < sentence.Span.End; next++)
            {
                furthest = Math.Max(furthest, spans[next].End);
            }

            if (sentence.OutsideStory)
                continue;
            story++;
            if (furthest > sentence.Span.Start)
                reached++;
        }

        return story == 0 ? 1 : (double)reached / story;
    }
}
