namespace FactCheck.Core.Attributions;

/// <summary>To whom a source is traced, as the record keeps it: it reads the same when the register has changed since.</summary>
/// <param name="SpeakerId">Entry of the register.</param>
/// <param name="Name">Its name at the time.</param>
/// <param name="Title">Title as the article gives it, or null.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="ConfirmedBy">Who confirmed it, or null.</param>
/// <param name="ConfirmedAt">UTC.</param>
public sealed record TracedSpeaker(
    int SpeakerId,
    string Name,
    string? Title,
    string Reason,
    double Confidence,
    string? ConfirmedById = null,
    string? ConfirmedBy = null,
    DateTimeOffset? ConfirmedAt = null);
