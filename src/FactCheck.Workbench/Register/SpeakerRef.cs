namespace FactCheck.Workbench.Register;

/// <summary>An entry of the register and the state of it the person was looking at.</summary>
/// <param name="Version">The entry's token as last read; an older one makes the change a conflict.</param>
public sealed record SpeakerRef(int Id, Guid Version);
