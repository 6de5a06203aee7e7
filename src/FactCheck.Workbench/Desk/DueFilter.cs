namespace FactCheck.Workbench.Desk;

/// <summary>When claims that somebody has are due.</summary>
public enum DueFilter
{
    Overdue,

    /// <summary>Before the reader's day is over.</summary>
    Today,

    /// <summary>Within seven days.</summary>
    Week,

    /// <summary>Without a time.</summary>
    None,
}
