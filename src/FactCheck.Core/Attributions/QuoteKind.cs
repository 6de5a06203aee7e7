namespace FactCheck.Core.Attributions;

/// <summary>How much of an attribution's content stands inside quotation marks.</summary>
public enum QuoteKind
{
    /// <summary>None of it.</summary>
    Indirect,

    /// <summary>Part of it.</summary>
    Mixed,

    /// <summary>All of it.</summary>
    Direct,
}
