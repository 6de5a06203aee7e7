namespace FactCheck.Core.Attributions;

/// <summary>What a change of the register made of one entry.</summary>
/// <param name="Version">The entry's token after the change: while it has it, nobody has changed the entry since.</param>
public sealed record SpeakerStep(int Speaker, SpeakerState Before, Guid Version);
