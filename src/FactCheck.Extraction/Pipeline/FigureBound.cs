namespace FactCheck.Extraction.Pipeline;

/// <summary>How firmly the text gives a figure.</summary>
public enum FigureBound
{
    /// <summary>As it stands.</summary>
    Exact,

    /// <summary>"about", "nearly", "or so".</summary>
    About,

    /// <summary>"more than", "at least", "dozens".</summary>
    AtLeast,

    /// <summary>"less than", "up to".</summary>
    AtMost,
}
