using FactCheck.Core.Claims;

namespace FactCheck.Reporting.Model;

/// <summary>A piece of evidence.</summary>
/// <param name="Locator">Page, paragraph, timestamp: where in the source it stands.</param>
/// <param name="Passage">The words that bear on the claim.</param>
/// <param name="IsConfidential">The report says that it exists and what it does to the claim, and nothing else of it.</param>
public sealed record ReportEvidence(
    string Title,
    string? Url,
    string? Locator,
    string? Passage,
    Stance Stance,
    bool IsPrimary,
    bool IsConfidential,
    DateOnly? AccessedOn);
