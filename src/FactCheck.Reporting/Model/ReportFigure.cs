namespace FactCheck.Reporting.Model;

/// <summary>A number in a claim.</summary>
/// <param name="Text">As the article has it ("100 million tons").</param>
/// <param name="Value">The number meant (100000000).</param>
/// <param name="Unit">What is counted, or null for a bare number.</param>
public sealed record ReportFigure(string Text, decimal Value, string? Unit);
