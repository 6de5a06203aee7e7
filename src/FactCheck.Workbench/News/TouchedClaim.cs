namespace FactCheck.Workbench.News;

/// <summary>A claim that a change touched.</summary>
/// <param name="Number">Its number within the article.</param>
/// <param name="Version">Its token now; null where it is the same as before or not known.</param>
public sealed record TouchedClaim(int Number, Guid? Version);
