using FactCheck.Core.Text;
using FactCheck.Workbench.Review;

namespace FactCheck.Web.Components.Pages.Intake;

/// <summary>A line of the text as it will be stored.</summary>
/// <param name="Text">Without its line end; may be empty.</param>
/// <param name="OutsideStory">Navigation, promotion and the like: shown dimmed.</param>
public readonly record struct PreviewLine(string Text, bool OutsideStory)
{
    /// <summary>The lines of <paramref name="text"/>; one is outside the story when all it holds is.</summary>
    /// <param name="sentences">In text order.</param>
    public static IReadOnlyList<PreviewLine> From(string text, IReadOnlyList<ReviewSentence> sentences)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(sentences);
        var lines = new List<PreviewLine>();
        var next = 0;
        for (var start = 0; start <= text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0)
                end = text.Length;
            var line = TextSpan.FromBounds(start, end);
            while (next < sentences.Count && sentences[next].Span.End <= start)
                next++;
            bool any = false, story = false;
            for (var i = next; i < sentences.Count && sentences[i].Span.Start < end; i++)
            {
                any |= sentences[i].Span.Overlaps(line);
                story |= sentences[i].Span.Overlaps(line) && !sentences[i].OutsideStory;
            }

            lines.Add(new PreviewLine(line.Slice(text), any && !story));
            start = end + 1;
        }

        return lines;
    }
}
