using FactCheck.Core.Attributions;
using FactCheck.Core.Text;
using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Attributions;

/// <summary>How much of a content is quoted.</summary>
internal static class QuoteKinds
{
    /// <summary>Direct where every word of the content is quoted, mixed where some are, indirect where none is.</summary>
    public static QuoteKind Of(TextDocument document, IReadOnlyList<TextSpan> content)
    {
        bool quoted = false, unquoted = false;
        foreach (TextSpan span in content)
        {
            int end = document.TokenAt(span.End - 1);
            int next = QuotationIndex.FirstEndingAfter(document, span.Start);
            for (int token = document.TokenAt(span.Start); token <= end && token < document.Tokens.Length; token++)
            {
                Token t = document.Tokens[token];
                if (t.Kind is TokenKind.Punctuation or TokenKind.QuotationMark) continue;
                while (next < document.Quotations.Length
                    && (document.Quotations[next].Depth > 0 || document.Quotations[next].Span.End <= t.Start)) next++;
                if (next < document.Quotations.Length && document.Quotations[next].Span.Contains(t.Start)) quoted = true;
                else unquoted = true;
            }
        }

        return !quoted ? QuoteKind.Indirect : unquoted ? QuoteKind.Mixed : QuoteKind.Direct;
    }
}
