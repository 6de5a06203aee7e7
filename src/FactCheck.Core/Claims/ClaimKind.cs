namespace FactCheck.Core.Claims;

/// <summary>What a claim asserts, which decides how it is checked.</summary>
public enum ClaimKind
{
    /// <summary>An amount, count or share.</summary>
    Quantity,
    Comparison,

    /// <summary>A change over time.</summary>
    Trend,
    Event,

    /// <summary>What a person or body holds or has said.</summary>
    Position,

    /// <summary>What something is or is called.</summary>
    Definition,
    Cause,

    /// <summary>About the future: not checkable yet.</summary>
    Prediction,

    /// <summary>A judgement: only that it was said can be checked.</summary>
    Opinion,
}
