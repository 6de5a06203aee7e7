using FactCheck.Core.Claims;
using FactCheck.Core.Text;

namespace FactCheck.Extraction.Pipeline;

/// <summary>A checkable assertion. Each attribution carries one at least, or stands within one of another, so that no quote goes unseen.</summary>
/// <param name="Id">"c1", "c2" … in text order.</param>
/// <param name="Spans">Verbatim spans, one or more, in text order.</param>
/// <param name="AttributionId">The attribution it belongs to, or null in the article's own voice.</param>
/// <param name="CheckWorthiness">0 to 1.</param>
/// <param name="Reasons">Why it is worth checking, or why it can't be, in words, strongest first.</param>
public sealed record ExtractedClaim(
    string Id,
    IReadOnlyList<TextSpan> Spans,
    ClaimKind Kind,
    IReadOnlyList<ExtractedFigure> Figures,
    string? AttributionId,
    double CheckWorthiness,
    IReadOnlyList<string> Reasons);
