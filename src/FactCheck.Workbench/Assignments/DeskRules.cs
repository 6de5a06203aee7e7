using FactCheck.Core.Assignments;

namespace FactCheck.Workbench.Assignments;

/// <summary>The desk's rules of who gets which claims.</summary>
/// <param name="ChangedBy">Who changed them last; null while there are none.</param>
/// <param name="Version">Token to send back with a change; null while there are none.</param>
public sealed record DeskRules(IReadOnlyList<AssignmentRule> Rules, string? ChangedBy, DateTimeOffset? ChangedAt, Guid? Version);
