using FactCheck.Workbench.Corrections;

namespace FactCheck.Workbench.Review;

/// <summary>Parts of an article as they now stand.</summary>
/// <param name="Claims">Those asked for that are there, in text order.</param>
/// <param name="Gone">Numbers of those asked for that are not.</param>
/// <param name="Attributions">Those asked for.</param>
/// <param name="Facts">Null where not asked for.</param>
/// <param name="Cleared">All sentences that are cleared; null where not asked for.</param>
public sealed record ReviewUpdate(
    IReadOnlyList<ReviewClaim> Claims,
    IReadOnlyList<int> Gone,
    IReadOnlyList<ReviewAttribution> Attributions,
    ReviewFacts? Facts,
    IReadOnlyList<ReviewCleared>? Cleared)
{
    /// <summary>All corrections; null where the facts were not asked for.</summary>
    public IReadOnlyList<ReviewCorrection>? Corrections { get; init; }
}
