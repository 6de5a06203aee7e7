namespace FactCheck.Core.Text;

/// <summary>What can be said about several spans of one text.</summary>
public static class Spans
{
    /// <summary>The words of <paramref name="spans"/>, pieces joined by " … ".</summary>
    public static string Verbatim(string text, IEnumerable<TextSpan> spans) =>
        string.Join(" … ", spans.Select(span => span.Slice(text)));

    /// <exception cref="ArgumentException">A span is empty or lies outside <paramref name="text"/>.</exception>
    public static void EnsureWithin(string text, IEnumerable<TextSpan> spans)
    {
        foreach (var span in spans)
        {
            if (span.Start < 0 || span.Length <= 0 || span.Length > text.Length - span.Start)
                throw new ArgumentException($"The span {span.Start}+{span.Length} lies outside a text of {text.Length} characters.");
        }
    }

    /// <summary>
    /// What a person selected, made into spans of a claim: without blanks at the ends, no half surrogate pairs,
    /// in text order, touching pieces joined. Empty where nothing but blanks was selected.
    /// </summary>
    /// <exception cref="RuleBrokenException">A span lies outside <paramref name="text"/>.</exception>
    public static IReadOnlyList<TextSpan> FromSelection(string text, IReadOnlyList<TextSpan> selection)
    {
        var spans = new List<TextSpan>();
        foreach (var span in selection.Order())
        {
            if (span.Start < 0 || span.Length < 0 || span.Length > text.Length - span.Start)
                throw new RuleBrokenException("The selection lies outside the text. Select the words again.");
            int start = span.Start, end = span.End;
            if (start > 0 && start < text.Length && char.IsLowSurrogate(text[start]) && char.IsHighSurrogate(text[start - 1]))
                start--;
            if (end > 0 && end < text.Length && char.IsLowSurrogate(text[end]) && char.IsHighSurrogate(text[end - 1]))
                end++;
            while (start < end && char.IsWhiteSpace(text[start]))
                start++;
            while (end > start && char.IsWhiteSpace(text[end - 1]))
                end--;
            if (start == end)
                continue;
            if (spans.Count > 0 && start <= spans[^1].End)
                spans[^1] = TextSpan.FromBounds(spans[^1].Start, Math.Max(spans[^1].End, end));
            else
                spans.Add(TextSpan.FromBounds(start, end));
        }

        return spans;
    }
}
