namespace FactCheck.Workbench.Review;

/// <summary>Who has the claim.</summary>
/// <param name="Due">UTC, or null.</param>
public sealed record ReviewAssignment(
    string AssigneeId, string Assignee, string AssignedBy, DateTimeOffset AssignedAt, string? Note, DateTimeOffset? Due);
