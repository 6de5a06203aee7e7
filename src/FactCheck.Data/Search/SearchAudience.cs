namespace FactCheck.Data.Search;

/// <summary>Who finds something by an entry.</summary>
public enum SearchAudience
{
    Everybody,

    /// <summary>Who may not see what confidential evidence is.</summary>
    Readers,

    /// <summary>Who may.</summary>
    Checkers,
}
