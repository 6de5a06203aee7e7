namespace FactCheck.Workbench.Review;

/// <summary>A sign-off.</summary>
public sealed record ReviewSignOff(string By, DateTimeOffset At, string? Note);
