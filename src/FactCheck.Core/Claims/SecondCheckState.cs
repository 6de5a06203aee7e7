namespace FactCheck.Core.Claims;

/// <summary>How far a second check has come.</summary>
public enum SecondCheckState
{
    /// <summary>Somebody is asked and has not answered.</summary>
    Pending,

    /// <summary>Both gave the same verdict, or the first came to agree with the second.</summary>
    Confirmed,

    /// <summary>The verdicts differ, and nobody has settled it.</summary>
    Disputed,

    /// <summary>They differed, and an editor decided.</summary>
    Adjudicated,
}
