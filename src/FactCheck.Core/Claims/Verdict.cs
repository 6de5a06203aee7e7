namespace FactCheck.Core.Claims;

/// <summary>What a fact-checker found. A claim without one is not yet checked.</summary>
public enum Verdict
{
    /// <summary>At least one supporting piece of evidence, with a locator or a passage.</summary>
    Verified,

    /// <summary>At least one refuting piece of evidence.</summary>
    Disputed,

    /// <summary>Nothing found; a note says what was searched.</summary>
    Unsourced,
}
