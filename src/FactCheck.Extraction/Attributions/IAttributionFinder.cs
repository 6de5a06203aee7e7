using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Attributions;

/// <summary>
/// Finds who reports what in a text, as spans only. Whom the source words mean is decided afterwards.
/// Implementations are immutable and may be called from many threads.
/// </summary>
internal interface IAttributionFinder
{
    /// <summary>The attributions of <paramref name="document"/>, in text order of their first content or cue.</summary>
    IReadOnlyList<FoundAttribution> Find(TextDocument document, CancellationToken cancellation);
}
