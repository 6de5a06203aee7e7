using FactCheck.Core.Claims;

namespace FactCheck.Workbench.Review;

/// <summary>A piece of evidence on a claim.</summary>
/// <param name="Locator">Page, paragraph, timestamp: where in the source it stands.</param>
/// <param name="Passage">The words that bear on the claim.</param>
/// <param name="IsConfidential">Kept out of what leaves the desk.</param>
public sealed record ReviewEvidence(
    int Id,
    string Title,
    string? Url,
    string? Locator,
    string? Passage,
    Stance Stance,
    bool IsPrimary,
    bool IsConfidential,
    DateOnly? AccessedOn,
    string AddedBy,
    DateTimeOffset AddedAt)
{
    /// <summary>Whether what it is has been left out: confidential evidence is not for readers.</summary>
    public bool IsWithheld { get; init; }
}
