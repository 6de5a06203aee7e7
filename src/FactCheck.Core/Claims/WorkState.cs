namespace FactCheck.Core.Claims;

/// <summary>How far work on a claim has come; never mixed up with its verdict.</summary>
public enum WorkState
{
    /// <summary>Proposed by the program, not yet taken up by a person.</summary>
    Suggested,

    /// <summary>Taken up, given to nobody.</summary>
    Open,
    Assigned,
    Decided,

    /// <summary>A second checker reached the same verdict.</summary>
    Confirmed,

    /// <summary>Set aside: not worth checking, or not a claim.</summary>
    Dismissed,
}
