using FactCheck.Core.Attributions;

namespace FactCheck.Workbench.Desk;

/// <summary>A speaker with every claim that is not dismissed, newest article first.</summary>
/// <param name="Details">What people keep about the speaker.</param>
/// <param name="MetAs">Other mentions articles had, as the program met them.</param>
/// <param name="MergedInto">The entry that took this one's place; null while it stands.</param>
/// <param name="Namesakes">Other entries that have this name.</param>
/// <param name="History">Changes of the entry, newest first.</param>
/// <param name="Version">Token to send back with a change.</param>
public sealed record SpeakerPage(
    SpeakerLine Speaker,
    SpeakerDetails Details,
    IReadOnlyList<string> MetAs,
    SpeakerLine? MergedInto,
    bool IsRemoved,
    IReadOnlyList<SpeakerLine> Namesakes,
    IReadOnlyList<SpeakerClaim> Claims,
    IReadOnlyList<RegisterLine> History,
    Guid Version);
