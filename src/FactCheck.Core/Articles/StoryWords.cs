using FactCheck.Core.Text;

namespace FactCheck.Core.Articles;

/// <summary>Words of a story that a person picked out.</summary>
public static class StoryWords
{
    /// <summary>
    /// The selection in text order: whole characters and words, without blanks at the ends, pieces with nothing between them
    /// joined. Empty where it holds no word.
    /// </summary>
    /// <exception cref="RuleBrokenException">A piece lies outside the text, or in a line outside the story.</exception>
    public static IReadOnlyList<TextSpan> Of(Revision revision, IReadOnlyList<TextSpan> selection)
    {
        ArgumentNullException.ThrowIfNull(revision);
        var text = revision.Text;
        var spans = new List<TextSpan>();
        foreach (var piece in Spans.FromSelection(text, selection))
        {
            var span = WordBounds.Widen(text, piece, Lines(text, piece));
            if (!WordBounds.HasWord(span.Slice(text)))
                continue;
            if (spans.Count > 0 && IsJoined(text, spans[^1].End, span.Start))
                spans[^1] = TextSpan.FromBounds(spans[^1].Start, Math.Max(spans[^1].End, span.End));
            else
                spans.Add(span);
        }

        foreach (var line in revision.Sentences)
        {
            if (line.OutsideStory && spans.Exists(line.Span.Overlaps))
                throw new RuleBrokenException("A line outside the story is selected. Leave the dimmed lines out.");
        }

        return spans;
    }

    /// <summary>The lines that hold the piece, whole.</summary>
    private static TextSpan Lines(string text, TextSpan piece)
    {
        var start = piece.Start == 0 ? 0 : text.LastIndexOf('\n', piece.Start - 1) + 1;
        var end = text.IndexOf('\n', piece.End);
        return TextSpan.FromBounds(start, end < 0 ? text.Length : end);
    }

    private static bool IsJoined(string text, int end, int start) =>
        start <= end || (text.AsSpan(end, start - end).IsWhiteSpace() && !text.AsSpan(end, start - end).Contains('\n'));
}
