using FactCheck.Core.Text;

namespace FactCheck.Core.Search;

/// <summary>A word of a text as search compares it.</summary>
/// <param name="Text">Without case and accents, 1 to 64 UTF-16 code units; no blanks, quotation marks or other signs.</param>
/// <param name="Span">Where it stands in the text it was read from.</param>
public readonly record struct SearchWord(string Text, TextSpan Span);
