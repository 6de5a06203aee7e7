namespace FactCheck.Workbench.People;

/// <summary>An invitation that can still be accepted.</summary>
public sealed record PendingInvitation(string Email, string Name);
