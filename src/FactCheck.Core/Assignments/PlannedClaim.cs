namespace FactCheck.Core.Assignments;

/// <summary>A claim and who is to get it.</summary>
public sealed record PlannedClaim(PlanClaim Claim, PlanPerson Person);
