namespace FactCheck.Web.Components.Pages.Review.Model;

/// <summary>By which of the program's scores suggestions are told apart.</summary>
public enum SuggestionScore
{
    /// <summary>How much a claim deserves checking.</summary>
    Worth,

    /// <summary>How sure the program is that somebody says these words, and who.</summary>
    Confidence,
}
