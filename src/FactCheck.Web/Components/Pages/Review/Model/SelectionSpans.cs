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
        for (var i = layout.FirstEndingAfter(start); i < layout.Paragraphs.Count && layout.Paragraphs[i].Start < end; i++)
        {
            var paragraph = layout.Paragraphs[i];
            if (paragraph.OutsideStory)
                continue;
            var selected = TextSpan.FromBounds(Math.Max(start, paragraph.Start), Math.Min(end, paragraph.End));
            var span = WordBounds.Widen(text, selected, TextSpan.FromBounds(paragraph.Start, paragraph.End));
            if (WordBounds.HasWord(span.Slice(text)))
                spans.Add(span);
        }

        return spans;
    }

    /// <summary>The words an address leads to ("120-134"), or null where it names none within the text.</summary>
    /// <param name="length">Of the text, in UTF-16 code units.</param>
    public static TextSpan? Place(string address, int length)
    {
        var ends = address.Split('-');
        return ends.Length == 2
            && int.TryParse(ends[0], NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            && int.TryParse(ends[1], NumberStyles.None, CultureInfo.InvariantCulture, out var end)
            && start < end && end <= length
                ? TextSpan.FromBounds(start, end)
                : null;
    }
}
