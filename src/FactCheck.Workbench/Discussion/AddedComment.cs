using FactCheck.Workbench.Review;

namespace FactCheck.Workbench.Discussion;

/// <summary>What became of a comment.</summary>
/// <param name="Claim">The claim with it.</param>
/// <param name="Mentioned">Names of whom it calls.</param>
/// <param name="Nobody">What stands behind an @ in it and calls nobody, or more than one.</param>
public sealed record AddedComment(ReviewClaim Claim, IReadOnlyList<string> Mentioned, IReadOnlyList<string> Nobody);
