using FactCheck.Core.Text;

namespace FactCheck.Workbench.Review;

/// <summary>A sentence in which somebody found nothing to check.</summary>
public sealed record ReviewCleared(TextSpan Span, string By, DateTimeOffset At);
