namespace FactCheck.Workbench.Assignments;

/// <summary>A claim of an article and the account that is to get it.</summary>
public sealed record GivenClaim(int Claim, string PersonId);
