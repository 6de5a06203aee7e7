namespace FactCheck.Core.Corrections;

/// <summary>How far a correction has come.</summary>
public enum CorrectionState
{
    /// <summary>Waits for an editor.</summary>
    Proposed,
    Accepted,
    Declined,

    /// <summary>Taken back before an editor decided.</summary>
    Withdrawn,

    /// <summary>Accepted, and a later draft has the new words.</summary>
    Made,

    /// <summary>A later draft has other words in its place, so it no longer fits anywhere.</summary>
    Overtaken,
}
