using FactCheck.Core.Text;

namespace FactCheck.Extraction.Text;

/// <summary>A word, number or mark; never empty, never holding white space, never half a surrogate pair.</summary>
public readonly record struct Token(TextSpan Span, TokenKind Kind)
{
    /// <summary>Offset of the first code unit.</summary>
    public int Start => Span.Start;

    /// <summary>Offset just past the last code unit.</summary>
    public int End => Span.End;
}
