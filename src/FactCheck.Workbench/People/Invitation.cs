namespace FactCheck.Workbench.People;

/// <summary>An invitation to hand to the person; the path works once.</summary>
/// <param name="Path">Path and query to put behind the desk's address.</param>
/// <param name="ExpiresAt">UTC.</param>
public sealed record Invitation(string Path, string Email, DateTimeOffset ExpiresAt);
