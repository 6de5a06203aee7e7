namespace FactCheck.Core.Attributions;

/// <summary>Which words of an attribution are meant.</summary>
public enum AttributionPart
{
    /// <summary>Those that name who said it.</summary>
    Source,

    /// <summary>The reporting words ("said", "according to").</summary>
    Cue,
}
