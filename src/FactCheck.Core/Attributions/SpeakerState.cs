namespace FactCheck.Core.Attributions;

/// <summary>All of an entry that a change of the register can change, so that the change can be taken back.</summary>
/// <param name="Aliases">Mentions articles had for it, as the program met them.</param>
/// <param name="MergedIntoId">The entry that took its place, or null.</param>
/// <param name="IsRemoved">It counts as never made.</param>
public sealed record SpeakerState(
    SpeakerDetails Details, string? Title, IReadOnlyList<string> Aliases, int? MergedIntoId, bool IsRemoved);
