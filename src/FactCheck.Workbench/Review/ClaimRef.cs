namespace FactCheck.Workbench.Review;

/// <summary>Which claim a change is meant for, and the state of it the person was looking at.</summary>
/// <param name="Article">Number of the article.</param>
/// <param name="Claim">Number of the claim within it.</param>
/// <param name="Version">The claim's token as last read; an older one makes the change a conflict.</param>
public sealed record ClaimRef(int Article, int Claim, Guid Version);
