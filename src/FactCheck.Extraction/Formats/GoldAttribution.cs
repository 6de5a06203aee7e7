using FactCheck.Core.Text;

namespace FactCheck.Extraction.Formats;

/// <summary>An attribution as a person marked it. Each list is in text order and may be empty; offsets are UTF-16.</summary>
public sealed record GoldAttribution(
    IReadOnlyList<TextSpan> Source,
    IReadOnlyList<TextSpan> Cue,
    IReadOnlyList<TextSpan> Content);
