namespace FactCheck.Extraction.Claims.Figures;

internal enum RangeKind
{
    /// <summary>"between 5 and 7", "10-15".</summary>
    Range,

    /// <summary>"3-1", "5 to 4": two sides.</summary>
    Score,
}
