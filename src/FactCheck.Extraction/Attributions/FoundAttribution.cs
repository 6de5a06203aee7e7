using FactCheck.Core.Text;

namespace FactCheck.Extraction.Attributions;

/// <summary>Source, cue and content spans of one attribution before its speaker is known.</summary>
/// <param name="Content">One span or more, in text order.</param>
/// <param name="Cue">None or more, in text order.</param>
/// <param name="Source">None or more, in text order.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Reasons">Sentence-case phrases, strongest first.</param>
internal sealed record FoundAttribution(
    IReadOnlyList<TextSpan> Content,
    IReadOnlyList<TextSpan> Cue,
    IReadOnlyList<TextSpan> Source,
    double Confidence,
    IReadOnlyList<string> Reasons);
