namespace FactCheck.Core.Claims;

/// <summary>A verdict as one person gave it.</summary>
/// <param name="Note">The note that goes with it, or null.</param>
/// <param name="At">UTC.</param>
public sealed record GivenVerdict(Verdict Verdict, string? Note, string ById, string By, DateTimeOffset At);
