using FactCheck.Core.Attributions;
using FactCheck.Core.Text;

namespace FactCheck.Workbench.Review;

/// <summary>An attribution as the review page marks it in the text.</summary>
public sealed record ReviewAttribution(
    int Number,
    QuoteKind Kind,
    IReadOnlyList<TextSpan> Content,
    IReadOnlyList<TextSpan> Cue,
    IReadOnlyList<TextSpan> Source,
    IReadOnlyList<ReviewSpeaker> Speakers,
    string? Outlet,
    double Confidence,
    IReadOnlyList<string> Reasons);
