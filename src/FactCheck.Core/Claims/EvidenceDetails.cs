using FactCheck.Core.Text;

namespace FactCheck.Core.Claims;

/// <summary>What a piece of evidence is and says.</summary>
/// <param name="Title">1 to 300 characters.</param>
/// <param name="Url">An http or https address, or null.</param>
/// <param name="Locator">Page, paragraph, timestamp: at most 300 characters, or null.</param>
/// <param name="Passage">The words that bear on the claim: at most 10,000 characters, or null.</param>
/// <param name="IsPrimary">From the source itself rather than from somebody who reports it.</param>
/// <param name="IsConfidential">Kept out of what leaves the desk.</param>
public sealed record EvidenceDetails(
    string Title,
    string? Url,
    string? Locator,
    string? Passage,
    Stance Stance,
    bool IsPrimary,
    bool IsConfidential,
    DateOnly? AccessedOn)
{
    /// <summary>The same details, tidied and fit to be stored.</summary>
    /// <exception cref="RuleBrokenException">A field is missing, too long or no address.</exception>
    public EvidenceDetails Checked() => this with
    {
        Title = Typed.Required(Title, "The title of the evidence", 300, "Give the evidence a title."),
        Url = Typed.WebAddress(Url, "The address of the evidence"),
        Locator = Typed.Optional(Locator, "The locator", 300),
        Passage = Typed.Optional(Passage, "The passage", 10_000),
    };
}
