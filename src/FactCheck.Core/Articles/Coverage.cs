using FactCheck.Core.Text;

namespace FactCheck.Core.Articles;

/// <summary>How much of an article somebody has looked at.</summary>
public static class Coverage
{
    /// <summary>How many of the story's sentences are covered, cleared and untouched; lines outside the story do not count.</summary>
    /// <inheritdoc cref="Each"/>
    public static CoverageFigure Of(
        IReadOnlyList<Sentence> sentences, IEnumerable<TextSpan> covered, IReadOnlySet<TextSpan> cleared)
    {
        int with = 0, without = 0, left = 0;
        foreach (var cover in Each(sentences, covered, cleared))
        {
            with += cover == SentenceCover.Covered ? 1 : 0;
            without += cover == SentenceCover.Cleared ? 1 : 0;
            left += cover == SentenceCover.Untouched ? 1 : 0;
        }

        return new CoverageFigure(with, without, left);
    }

    /// <summary>What became of each sentence, in their order. A sentence with a claim counts as covered, cleared or not.</summary>
    /// <param name="sentences">In text order, not overlapping.</param>
    /// <param name="covered">Spans of the claims that are not dismissed, in any order.</param>
    /// <param name="cleared">The sentences that are cleared.</param>
    public static IReadOnlyList<SentenceCover> Each(
        IReadOnlyList<Sentence> sentences, IEnumerable<TextSpan> covered, IReadOnlySet<TextSpan> cleared)
    {
        var spans = covered.Where(span => span.Length > 0).Order().ToArray();
        var covers = new SentenceCover[sentences.Count];
        int next = 0, furthest = 0;
        for (var i = 0; i < covers.Length; i++)
        {
            var sentence = sentences[i];
            // Every span that starts before this sentence ends reaches it if the furthest of them ends within or beyond it.
            for (; next < spans.Length && spans[next].Start < sentence.Span.End; next++)
            {
                furthest = Math.Max(furthest, spans[next].End);
            }

            covers[i] = sentence.OutsideStory ? SentenceCover.Outside
                : furthest > sentence.Span.Start ? SentenceCover.Covered
                : cleared.Contains(sentence.Span) ? SentenceCover.Cleared
                : SentenceCover.Untouched;
        }

        return covers;
    }
}
