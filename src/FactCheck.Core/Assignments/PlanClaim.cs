using FactCheck.Core.Claims;

namespace FactCheck.Core.Assignments;

/// <summary>A claim somebody is to be found for.</summary>
public sealed record PlanClaim(int Article, int Number, ClaimKind Kind);
