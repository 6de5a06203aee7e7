using FactCheck.Core.Claims;

namespace FactCheck.Core.Assignments;

/// <summary>Who gets which claims.</summary>
/// <param name="Kinds">Kinds of claim it is about; empty for all that no rule before it took.</param>
/// <param name="People">Accounts, at least one; several take turns in this order.</param>
public sealed record AssignmentRule(IReadOnlyList<ClaimKind> Kinds, IReadOnlyList<string> People);
