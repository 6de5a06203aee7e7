using System.Globalization;
using FactCheck.Core.Text;

namespace FactCheck.Web.Components.Pages.Review.Model;

/// <summary>Turns what was selected on screen into the spans of a claim.</summary>
public static class SelectionSpans
{
    /// <summary>
    /// One span a paragraph of the story, widened to whole words and never cutting a character in two, without the white
    /// space around it. Lines outside the story are left out. Empty when nothing with a letter or digit is left.
    /// </summary>
    /// <param name="start">Offset where the selection begins, UTF-16; out of range is cut to the text.</param>
    /// <param name="end">Offset where it ends; may lie before <paramref name="start"/>.</param>
    public static IReadOnlyList<TextSpan> From(string text, MarkLayout layout, int start, int end)
    {
        if (end < start)
            (start, end) = (end, start);
        var spans = new List<TextSpan>();
        foreach (var paragraph in layout.Paragraphs)
        {
            if (paragraph.OutsideStory || paragraph.End <= start || paragraph.Start >= end)
                continue;
            var from = Math.Max(start, paragraph.Start);
            var to = Math.Min(end, paragraph.End);
            while (from < to && char.IsWhiteSpace(text[from]))
                from++;
            while (to > from && char.IsWhiteSpace(text[to - 1]))
                to--;
            if (from == to)
                continue;
            (from, to) = WholeCharacters(text, paragraph, from, to);
            while (from > paragraph.Start && IsWord(text[from]) && IsWord(text[from - 1]))
                from--;
            while (to < paragraph.End && IsWord(text[to - 1]) && IsWord(text[to]))
                to++;
            if (text.AsSpan(from, to - from).ContainsAnyWordCharacter())
                spans.Add(TextSpan.FromBounds(from, to));
        }

        return spans;
    }

    private static (int From, int To) WholeCharacters(string text, MarkParagraph paragraph, int from, int to)
    {
        for (var at = paragraph.Start; at < paragraph.End;)
        {
            var next = at + StringInfo.GetNextTextElementLength(text.AsSpan(at, paragraph.End - at));
            if (at < from && from < next)
                from = at;
            if (at < to && to < next)
                to = next;
            if (next >= to)
                break;
            at = next;
        }

        return (from, to);
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c)
        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool ContainsAnyWordCharacter(this ReadOnlySpan<char> words)
    {
        foreach (var c in words)
        {
            if (IsWord(c))
                return true;
        }

        return false;
    }
}
