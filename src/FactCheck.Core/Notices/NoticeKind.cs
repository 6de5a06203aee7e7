namespace FactCheck.Core.Notices;

/// <summary>What a person is told of.</summary>
public enum NoticeKind
{
    /// <summary>A claim was given to them.</summary>
    Assigned,

    /// <summary>A comment calls them by name.</summary>
    Mentioned,

    /// <summary>The reporter answered a query of theirs.</summary>
    QueryAnswered,

    /// <summary>They are asked for a second, independent verdict.</summary>
    SecondCheckAsked,

    /// <summary>A second checker came to another verdict than theirs.</summary>
    VerdictDisputed,

    /// <summary>A difference between their verdict and another is settled.</summary>
    DisputeSettled,

    /// <summary>A new draft changed the words of a claim that is theirs.</summary>
    CameBack,

    /// <summary>A claim of theirs was given to somebody else, or to nobody.</summary>
    TakenAway,

    /// <summary>A claim of theirs is past its due time.</summary>
    Overdue,
}
