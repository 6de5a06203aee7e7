using FactCheck.Core.Text;

namespace FactCheck.Extraction.Evaluation;

/// <summary>
/// Counts as published systems count that read one sentence at a time: spans are cut at the ends of sentences, each
/// piece of a role counts once, and only the same piece is right.
/// </summary>
public static class WindowMatches
{
    /// <param name="sentences">The sentences of the text, in order and apart from each other.</param>
    public static MatchCount Of(IReadOnlyList<TextSpan> sentences, IEnumerable<TextSpan> gold, IEnumerable<TextSpan> predicted)
    {
        var marked = Pieces(sentences, gold);
        var found = Pieces(sentences, predicted);
        return new MatchCount(found.Count, marked.Count, found.Count(marked.Contains));
    }

    private static HashSet<TextSpan> Pieces(IReadOnlyList<TextSpan> sentences, IEnumerable<TextSpan> spans)
    {
        var pieces = new HashSet<TextSpan>();
        foreach (var span in spans)
        {
            for (var i = FirstEndingAfter(sentences, span.Start); i < sentences.Count && sentences[i].Start < span.End; i++)
            {
                pieces.Add(TextSpan.FromBounds(
                    Math.Max(span.Start, sentences[i].Start), Math.Min(span.End, sentences[i].End)));
            }
        }

        return pieces;
    }

    private static int FirstEndingAfter(IReadOnlyList<TextSpan> sentences, int offset)
    {
        int low = 0, high = sentences.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sentences[middle].End <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
