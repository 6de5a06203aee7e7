namespace FactCheck.Web.Components.Pages.Review.Model;

/// <summary>Which words' edges are moved.</summary>
public enum EdgeTarget
{
    /// <summary>Those of the claim.</summary>
    Words,

    /// <summary>Those that name who said it.</summary>
    Source,

    /// <summary>The reporting words.</summary>
    Cue,
}
