namespace FactCheck.Workbench.Review;

/// <summary>Which parts of an article to read anew.</summary>
/// <param name="Claims">Numbers of claims.</param>
/// <param name="Attributions">Identifiers of attributions.</param>
/// <param name="Facts">Its facts, status and sign-off.</param>
/// <param name="Sentences">Which of its sentences are cleared.</param>
public sealed record TouchedParts(
    IReadOnlyCollection<int> Claims, IReadOnlyCollection<int> Attributions, bool Facts, bool Sentences);
