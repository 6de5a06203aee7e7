using FactCheck.Core.Attributions;
using FactCheck.Core.Text;

namespace FactCheck.Workbench.Drafts;

/// <summary>Where an attribution stands in a new draft.</summary>
/// <param name="Voice">The words that named the source and reported it, where they changed; else null.</param>
internal sealed record PlannedAttribution(
    Attribution Attribution,
    QuoteKind Kind,
    IReadOnlyList<TextSpan> Content,
    IReadOnlyList<TextSpan> Cue,
    IReadOnlyList<TextSpan> Source,
    string? Voice)
{
    /// <summary>Where it begins in the draft.</summary>
    public int Start => new[] { Content, Cue, Source }.SelectMany(spans => spans).Select(span => span.Start).DefaultIfEmpty().Min();
}
