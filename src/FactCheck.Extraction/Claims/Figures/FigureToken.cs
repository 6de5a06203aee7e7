namespace FactCheck.Extraction.Claims.Figures;

internal enum FigureTokenKind : byte
{
    Word,
    Number,
    Symbol,
}

/// <summary>A run of letters, a number in digits, or one other character.</summary>
/// <param name="Glued">No white space before it.</param>
/// <param name="Value">Of a number; -1 where it is too long or ill-formed to be one.</param>
/// <param name="Plain">A number of digits only: no comma, no point, no fraction.</param>
/// <param name="Entry">What the lexicon knows of a word, or null.</param>
internal readonly record struct FigureToken(
    FigureTokenKind Kind, int Start, int End, bool Glued, char First, decimal Value, bool Plain, LexiconEntry? Entry)
{
    public int Length => End - Start;

    public bool IsSymbol(char symbol) => Kind == FigureTokenKind.Symbol && First == symbol;

    public bool IsDash => Kind == FigureTokenKind.Symbol && First is '-' or '\u2010' or '\u2011' or '\u2013' or '\u2012';

    public bool Is(WordClass any) => Entry is not null && (Entry.Class & any) != 0;

    public bool IsCapital => Kind == FigureTokenKind.Word && char.IsUpper(First);
}
