namespace FactCheck.Workbench.Desk;

/// <summary>A speaker with every claim that is not dismissed, newest article first.</summary>
public sealed record SpeakerPage(SpeakerLine Speaker, IReadOnlyList<SpeakerClaim> Claims);
