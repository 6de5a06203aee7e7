namespace FactCheck.Extraction.Pipeline;

/// <summary>What a figure does in its sentence.</summary>
public enum FigureRole
{
    /// <summary>How much or how many there is.</summary>
    Level,

    /// <summary>By how much something moved.</summary>
    Change,

    /// <summary>So much for each unit of something else ("60 miles per hour", "a rate of 5%").</summary>
    Rate,

    /// <summary>A place in an order ("third-largest", "No. 1").</summary>
    Rank,

    /// <summary>A part of a whole ("12% of the market", "two-thirds", "1 in 4").</summary>
    Share,

    /// <summary>One amount held against another ("three times as many", "won 3-1").</summary>
    Ratio,

    /// <summary>A point in time.</summary>
    Date,

    /// <summary>A length of time.</summary>
    Duration,
}
