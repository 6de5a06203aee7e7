namespace FactCheck.Web.Components.Pages.Review.Model;

/// <summary>What is typed for the discussion on a claim and not yet saved.</summary>
public sealed class CommentDraft
{
    public string Text { get; set; } = "";

    /// <summary>Whether the reporter is to answer it.</summary>
    public bool IsQuery { get; set; }
}
