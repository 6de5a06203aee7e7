using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Attributions;

/// <summary>Finds quotations by offset.</summary>
internal static class QuotationIndex
{
    /// <summary>Index of an outermost quotation at or before the first that ends after <paramref name="offset"/>.</summary>
    public static int FirstEndingAfter(TextDocument document, int offset)
    {
        // Outermost quotations do not overlap, so at most the nesting depth is walked back.
        int at = CountStarted(document, offset) - 1;
        while (at > 0 && document.Quotations[at].Depth > 0) at--;
        return Math.Max(at, 0);
    }

    /// <summary>How many quotations start at <paramref name="offset"/> or before it; their starts ascend.</summary>
    public static int CountStarted(TextDocument document, int offset)
    {
        int low = 0, high = document.Quotations.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (document.Quotations[middle].Span.Start <= offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>The outermost quotation that holds <paramref name="offset"/>, or null.</summary>
    public static Quotation? Holding(TextDocument document, int offset)
    {
        if (document.Quotations.IsEmpty) return null;
        Quotation candidate = document.Quotations[FirstEndingAfter(document, offset)];
        return candidate.Span.Contains(offset) ? candidate : null;
    }
}
