using FactCheck.Core.Text;

namespace FactCheck.Workbench.Review;

/// <summary>A number in a claim, as parsed.</summary>
public sealed record ReviewFigure(TextSpan Span, string Text, decimal Value, string? Unit);
