namespace FactCheck.Workbench.Review;

/// <summary>Claims of one article given to a person.</summary>
/// <param name="Claims">Numbers within the article, at least one.</param>
/// <param name="AssigneeId">Account of an active fact-checker, editor or administrator; null gives the claims back.</param>
/// <param name="Note">What to look out for, at most 2,000 characters.</param>
/// <param name="Due">When it is needed, or null.</param>
public sealed record AssignClaimsRequest(
    int Article, IReadOnlyList<int> Claims, string? AssigneeId, string? Note, DateTimeOffset? Due)
{
    /// <summary>Token of the only claim, as the person saw it; null takes the claims as they stand.</summary>
    public Guid? Version { get; init; }
}
