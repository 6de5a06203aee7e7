namespace FactCheck.Core.Attributions;

/// <summary>A speaker of one attribution that went from one entry of the register to another.</summary>
/// <param name="Order">Which of its speakers, from 0.</param>
public sealed record SpeakerMove(int Attribution, int Order, int From, int To);
