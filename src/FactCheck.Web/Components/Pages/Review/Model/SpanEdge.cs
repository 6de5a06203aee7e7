namespace FactCheck.Web.Components.Pages.Review.Model;

/// <summary>An edge of words in the text.</summary>
public enum SpanEdge
{
    Start,
    End,
}
