namespace FactCheck.Core.Corrections;

/// <summary>All that people can change about a correction, as it was at one moment.</summary>
public sealed record CorrectionMemento(
    CorrectionState State, string? DecidedById, string? DecidedBy, DateTimeOffset? DecidedAt, string? Answer);
