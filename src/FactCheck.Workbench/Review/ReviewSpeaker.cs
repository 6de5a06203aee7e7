using FactCheck.Core.Attributions;

namespace FactCheck.Workbench.Review;

/// <summary>A speaker, as resolved for one attribution.</summary>
/// <param name="Id">Entry in the desk's register of speakers.</param>
/// <param name="Reason">Why the program thinks so, in words.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="ConfirmedBy">Who said that it is this speaker; null while it is a guess.</param>
/// <param name="ConfirmedAt">UTC.</param>
/// <param name="SameAs">An http or https address that says who this is, or null.</param>
public sealed record ReviewSpeaker(
    int Id,
    string Name,
    string? Title,
    SpeakerKind Kind,
    string Reason,
    double Confidence,
    string? ConfirmedBy = null,
    DateTimeOffset? ConfirmedAt = null,
    string? SameAs = null);
