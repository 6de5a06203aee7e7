using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Attributions;

/// <summary>Finds attributions by rules.</summary>
internal sealed class RuleAttributionFinder : IAttributionFinder
{
    /// <inheritdoc />
    public IReadOnlyList<FoundAttribution> Find(TextDocument document, CancellationToken cancellation)
    {
        var found = new List<FoundAttribution>();
        foreach (Quotation quotation in document.Quotations)
        {
            if (quotation.Depth > 0 || !EndsInStop(document, quotation)) continue;
            found.Add(new FoundAttribution([quotation.Span], [], [], 0.4, ["Quotation marks"]));
        }

        return found;
    }

    private static bool EndsInStop(TextDocument document, Quotation quotation) =>
        document.Text[quotation.Inner.End - 1] is '.' or ',' or '!' or '?';
}
