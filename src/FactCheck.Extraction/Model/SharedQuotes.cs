using FactCheck.Core.Text;
using FactCheck.Extraction.Attributions;
using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Model;

/// <summary>
/// Gives a quotation that two attributions hold to the one that is quotations alone, or else to the surer one: it was said
/// once.
/// </summary>
internal static class SharedQuotes
{
    public static void Part(TextDocument document, List<FoundAttribution> found)
    {
        var holders = new Dictionary<TextSpan, int>();
        for (var i = 0; i < found.Count; i++)
        {
            foreach (var span in found[i].Content)
            {
                if (document.Tokens[document.TokenAt(span.Start)].Kind != TokenKind.QuotationMark)
                    continue;
                if (holders.TryGetValue(span, out var other) && other != i)
                {
                    var loser = Keeps(document, found[other], found[i]) ? i : other;
                    found[loser] = found[loser] with { Content = [.. found[loser].Content.Where(content => content != span)] };
                    holders[span] = loser == i ? other : i;
                }
                else
                {
                    holders[span] = i;
                }
            }
        }

        found.RemoveAll(static f => f.Content.Count == 0);
    }

    private static bool Keeps(TextDocument document, FoundAttribution first, FoundAttribution second)
    {
        var direct = QuoteKinds.Of(document, first.Content) == Core.Attributions.QuoteKind.Direct;
        return direct != (QuoteKinds.Of(document, second.Content) == Core.Attributions.QuoteKind.Direct) ? direct : first.Confidence >= second.Confidence;
    }
}
