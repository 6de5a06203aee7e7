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

    /// <summary>Decided on words that a new draft changed: somebody has to say that the verdict still holds, or decide anew.</summary>
    Recheck,

    /// <summary>A second checker reached the same verdict.</summary>
    Confirmed,

    /// <summary>Its words are not in the newest draft, and no editor has taken note of that.</summary>
    Lost,

    /// <summary>Set aside: not worth checking, or not a claim.</summary>
    Dismissed,
}
