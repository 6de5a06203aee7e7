using FactCheck.Core.Text;

namespace FactCheck.Extraction.Pipeline;

/// <summary>A number with what it counts.</summary>
/// <param name="Span">Its words in the text ("100 million tons").</param>
/// <param name="Value">The number they stand for (100000000), magnitudes multiplied out; the lower end of a range.</param>
/// <param name="Unit">What is counted ("tons", "percent", "percentage points", "USD", "days"), or null for a bare number.</param>
public sealed record ExtractedFigure(TextSpan Span, decimal Value, string? Unit);
