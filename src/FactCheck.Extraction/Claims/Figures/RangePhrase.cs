namespace FactCheck.Extraction.Claims.Figures;

/// <summary>Two numbers that belong together.</summary>
/// <param name="Low">The first of them.</param>
/// <param name="Next">The place just past the second.</param>
internal sealed record RangePhrase(RangeKind Kind, decimal Low, decimal High, int Next);
