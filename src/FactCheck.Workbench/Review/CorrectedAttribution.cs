namespace FactCheck.Workbench.Review;

/// <summary>An attribution as a correction left it.</summary>
/// <param name="Attribution">Its words; none of them where it turned out that nobody is reported.</param>
/// <param name="Claims">The claims it is, or was, the attribution of.</param>
public sealed record CorrectedAttribution(ReviewAttribution? Attribution, IReadOnlyList<ReviewClaim> Claims);
