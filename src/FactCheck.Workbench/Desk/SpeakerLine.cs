using FactCheck.Core.Attributions;

namespace FactCheck.Workbench.Desk;

/// <summary>One entry of the desk's register of speakers.</summary>
/// <param name="Title">Title as last given, or null.</param>
/// <param name="Affiliation">Body the speaker belongs to, or null.</param>
/// <param name="Claims">Claims that are not dismissed, over all articles.</param>
public sealed record SpeakerLine(
    int Id, string Name, string? Title, string? Affiliation, SpeakerKind Kind, int Claims, int Verified, int Disputed, int Unsourced);
