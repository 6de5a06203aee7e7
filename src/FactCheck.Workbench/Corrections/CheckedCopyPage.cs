using FactCheck.Core.Corrections;

namespace FactCheck.Workbench.Corrections;

/// <summary>An article with its corrections, ready to be shown and downloaded.</summary>
/// <param name="Article">The article's number.</param>
/// <param name="Draft">Number of the draft under check.</param>
/// <param name="IsLocked">Whether the article is signed off, so that nothing can be decided.</param>
/// <param name="Pieces">The whole text: without the added ones it reads as the draft, without the removed ones as corrected.</param>
/// <param name="Corrections">All of them, in the order they were proposed.</param>
public sealed record CheckedCopyPage(
    int Article, string Title, int Draft, bool IsLocked, IReadOnlyList<CopyPiece> Pieces, IReadOnlyList<ReviewCorrection> Corrections);
