namespace FactCheck.Reporting.Model;

/// <summary>What was asked of the reporter about a claim.</summary>
/// <param name="Answer">Null while the answer is waited for.</param>
/// <param name="ResolvedBy">Who wrote the answer down.</param>
public sealed record ReportQuery(string Text, string AskedBy, DateTimeOffset AskedAt, string? Answer, string? ResolvedBy, DateTimeOffset? ResolvedAt);
