namespace FactCheck.Web.Components.Pages.Speakers;

/// <summary>A title as typed.</summary>
public sealed class TitleDraft
{
    public string? Title { get; set; }

    public string? From { get; set; }

    /// <summary>Empty where it is held still.</summary>
    public string? To { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Title) && string.IsNullOrWhiteSpace(From) && string.IsNullOrWhiteSpace(To);
}
