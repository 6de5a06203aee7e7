namespace FactCheck.Web.Components.Pages.Review.Model;

/// <summary>The order of the list.</summary>
public enum ClaimOrder
{
    /// <summary>As the claims come in the article.</summary>
    Text,

    /// <summary>What most deserves checking first.</summary>
    Worth,
}
