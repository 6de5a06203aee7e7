using FactCheck.Core.Claims;

namespace FactCheck.Workbench.Review;

/// <summary>Evidence as typed. Title is required (1–300 characters); URL, where given, must be http or https.</summary>
public sealed record EvidenceInput(
    string Title,
    string? Url,
    string? Locator,
    string? Passage,
    Stance Stance,
    bool IsPrimary,
    bool IsConfidential,
    DateOnly? AccessedOn)
{
    internal EvidenceDetails ToDetails() =>
        new(Title, Url, Locator, Passage, Stance, IsPrimary, IsConfidential, AccessedOn);
}
