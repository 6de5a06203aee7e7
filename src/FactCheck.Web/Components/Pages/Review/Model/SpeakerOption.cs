using FactCheck.Workbench.Review;

namespace FactCheck.Web.Components.Pages.Review.Model;

/// <summary>One of those who may be chosen as the speaker.</summary>
/// <param name="Name">"Mara Lind", "New person “Lind”".</param>
/// <param name="About">What tells them from others, or null.</param>
/// <param name="Choice">Null for the article's own words.</param>
public sealed record SpeakerOption(string Name, string? About, SpeakerChoice? Choice);
