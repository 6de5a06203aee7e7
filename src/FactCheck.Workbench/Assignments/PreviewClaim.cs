using FactCheck.Core.Claims;

namespace FactCheck.Workbench.Assignments;

/// <summary>A claim that is open and that nobody has.</summary>
public sealed record PreviewClaim(int Number, string Text, ClaimKind Kind);
