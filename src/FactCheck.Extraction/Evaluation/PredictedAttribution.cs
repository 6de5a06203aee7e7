using FactCheck.Core.Text;

namespace FactCheck.Extraction.Evaluation;

/// <summary>An attribution as the program found it. Each list is in text order; the confidence is 0 to 1.</summary>
public sealed record PredictedAttribution(
    IReadOnlyList<TextSpan> Source,
    IReadOnlyList<TextSpan> Cue,
    IReadOnlyList<TextSpan> Content,
    double Confidence);
