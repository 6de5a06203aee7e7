using FactCheck.Core.Text;
using FactCheck.Extraction.Attributions;
using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Model;

/// <summary>
/// Adds to a quote the paragraphs it runs on into: those that repeat the opening mark of a quote left open. The
/// network reads paragraph by paragraph and can't see that far.
/// </summary>
internal static class ContinuedQuotes
{
    private const int MostParagraphs = 50;

    /// <param name="turns">The turns of the document as <see cref="TranscriptLabels"/> finds them.</param>
    public static void Join(TextDocument document, List<FoundAttribution> found, List<(int First, int Colon, int End)> turns)
    {
        var taken = new SpanSet(found.SelectMany(f => f.Content));
        var labels = turns.Select(static turn => turn.First).ToHashSet();
        for (var i = 0; i < found.Count; i++)
        {
            var more = Continuation(document, found[i].Content[^1], taken, labels);
            if (more.Count > 0)
                found[i] = found[i] with { Content = [.. found[i].Content, .. more] };
        }
    }

    /// <summary>The paragraphs a quote runs on into; none where one of them is already somebody's words.</summary>
    private static List<TextSpan> Continuation(TextDocument document, TextSpan last, SpanSet taken, HashSet<int> labels)
    {
        var more = new List<TextSpan>();
        if (document.Quotations.IsEmpty)
            return more;
        var at = QuotationIndex.FirstEndingAfter(document, last.End - 1);
        var open = document.Quotations[at];
        // What is only reported inside a quotation ends there.
        if (!open.Span.Contains(last.End - 1) || last.Start > open.Span.Start)
            return more;
        for (at++; at < document.Quotations.Length && !open.Closed && more.Count < MostParagraphs; at++)
        {
            if (document.Quotations[at].Depth > 0)
                continue;
            open = document.Quotations[at];
            if (!open.ContinuesPrevious)
                break;
            // A new speaker of a transcript opens a mark as well.
            if (labels.Contains(document.TokenAt(open.Inner.Start)))
                break;
            if (taken.Overlaps(open.Span))
                return [];
            more.Add(open.Span);
        }

        return more;
    }
}
