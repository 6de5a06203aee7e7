namespace FactCheck.Core.Claims;

/// <summary>Who has a claim, by whom, since when.</summary>
/// <param name="Due">UTC, or null.</param>
public sealed record Assignment(
    string AssigneeId,
    string Assignee,
    string AssignedById,
    string AssignedBy,
    DateTimeOffset AssignedAt,
    string? Note,
    DateTimeOffset? Due);
