using FactCheck.Core.Text;

namespace FactCheck.Core.Claims;

/// <summary>A number in a claim.</summary>
/// <param name="Text">Its words ("100 million tons").</param>
/// <param name="Value">What they stand for, magnitudes multiplied out.</param>
/// <param name="Unit">What is counted ("tons", "percent"), or null.</param>
public sealed record Figure(TextSpan Span, string Text, decimal Value, string? Unit);
