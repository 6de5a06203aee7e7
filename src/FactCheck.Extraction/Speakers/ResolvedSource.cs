using FactCheck.Extraction.Pipeline;

namespace FactCheck.Extraction.Speakers;

/// <summary>Whom the source of one attribution means, and who carried it.</summary>
/// <param name="Reasons">Sentence-case phrases about the outlet.</param>
internal sealed record ResolvedSource(IReadOnlyList<ExtractedSpeaker> Speakers, string? Outlet, IReadOnlyList<string> OutletChain, IReadOnlyList<string> Reasons);
