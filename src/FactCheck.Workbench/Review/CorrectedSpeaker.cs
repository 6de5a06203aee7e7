namespace FactCheck.Workbench.Review;

/// <summary>What a correction of a speaker changed.</summary>
/// <param name="Claims">Every claim that has another speaker now.</param>
/// <param name="Speaker">Name of the entry they have.</param>
/// <param name="Remembered">The name by which the next article finds that entry; null where there is none to remember.</param>
public sealed record CorrectedSpeaker(IReadOnlyList<ReviewClaim> Claims, string Speaker, string? Remembered);
