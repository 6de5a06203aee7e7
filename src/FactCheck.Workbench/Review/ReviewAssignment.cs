namespace FactCheck.Workbench.Review;

/// <summary>Who has the claim.</summary>
/// <param name="Due">UTC, or null.</param>
public sealed record ReviewAssignment(
    string AssigneeId, string Assignee, string AssignedBy, DateTimeOffset AssignedAt, string? Note, DateTimeOffset? Due)
{
    /// <summary>Whether the claim waits for a person who can no longer check: their account is closed, or a reader's now.</summary>
    public bool NeedsNewPerson { get; init; }
}
