namespace FactCheck.Core.Attributions;

/// <summary>A speaker of an attribution as it was at one moment; what the register calls it is not part of that.</summary>
public sealed record SpeakerMemento(
    int SpeakerId, string? Title, string Reason, double Confidence, string? ConfirmedById, string? ConfirmedBy, DateTimeOffset? ConfirmedAt);
