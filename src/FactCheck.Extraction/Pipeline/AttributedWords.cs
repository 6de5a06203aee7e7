using FactCheck.Core.Text;

namespace FactCheck.Extraction.Pipeline;

/// <summary>Which words of a text make an attribution.</summary>
/// <param name="Content">One span or more, in text order.</param>
/// <param name="Cue">None or more, in text order.</param>
/// <param name="Source">None or more, in text order.</param>
public sealed record AttributedWords(IReadOnlyList<TextSpan> Content, IReadOnlyList<TextSpan> Cue, IReadOnlyList<TextSpan> Source);
