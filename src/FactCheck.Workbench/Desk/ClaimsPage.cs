namespace FactCheck.Workbench.Desk;

/// <summary>One page of claims.</summary>
/// <param name="Total">On all pages.</param>
/// <param name="Page">From 1.</param>
public sealed record ClaimsPage(IReadOnlyList<ClaimLine> Claims, int Total, int Page, int Pages);
