using FactCheck.Core.Drafts;

namespace FactCheck.Core.Corrections;

/// <summary>A run of words of a checked copy.</summary>
/// <param name="Correction">Number of the correction it belongs to; null for words nobody corrected.</param>
public sealed record CopyPiece(DiffKind Kind, string Text, int? Correction);
