using FactCheck.Core.Text;
using FactCheck.Workbench.Review;

namespace FactCheck.Web.Components.Pages.Review.Model;

/// <summary>Where paragraphs begin and end: at line breaks, and where the story stops or goes on within a line.</summary>
internal static class ParagraphBounds
{
    public static IEnumerable<(TextSpan Span, bool OutsideStory)> Of(string text, IReadOnlyList<ReviewSentence> sentences)
    {
        var sentence = 0;
        for (var lineStart = 0; lineStart < text.Length;)
        {
            var lineEnd = text.IndexOf('\n', lineStart);
            if (lineEnd < 0)
                lineEnd = text.Length;
            var start = lineStart;
            var outside = false;
            var first = true;
            while (sentence < sentences.Count && sentences[sentence].Span.Start < lineEnd)
            {
                var here = sentences[sentence];
                if (here.Span.End > lineStart && !here.Span.Slice(text).AsSpan().IsWhiteSpace())
                {
                    if (!first && here.OutsideStory != outside && here.Span.Start > start)
                    {
                        if (!text.AsSpan(start, here.Span.Start - start).IsWhiteSpace())
                            yield return (TextSpan.FromBounds(start, here.Span.Start), outside);
                        start = here.Span.Start;
                    }

                    outside = here.OutsideStory;
                    first = false;
                }

                // A sentence that runs over the line break belongs to the next line as well.
                if (here.Span.End > lineEnd + 1)
                    break;
                sentence++;
            }

            if (!text.AsSpan(start, lineEnd - start).IsWhiteSpace())
                yield return (TextSpan.FromBounds(start, lineEnd), outside);
            lineStart = lineEnd + 1;
        }
    }
}
