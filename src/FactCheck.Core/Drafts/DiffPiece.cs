namespace FactCheck.Core.Drafts;

/// <summary>A run of words of a <see cref="WordDiff"/>.</summary>
/// <param name="Text">With the blanks and marks around them; of the newer version where both have them.</param>
public sealed record DiffPiece(DiffKind Kind, string Text);
