namespace FactCheck.Reporting.Model;

/// <summary>A sign-off, and its reopening where there was one. Times are UTC.</summary>
public sealed record ReportSignOff(
    string By, DateTimeOffset At, string? Note, string? ReopenedBy, DateTimeOffset? ReopenedAt, string? ReopenReason);
