using System.Collections.Frozen;
using FactCheck.Core.Text;
using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Attributions;

/// <summary>A document with the marks that rules leave on it: which tokens are quoted, which cues are taken.</summary>
internal sealed class Scene
{
    /// <summary>No rule looks further than this many tokens, so that a sentence without end costs no more than a long one.</summary>
    public const int Reach = 160;

    private readonly bool[] _quoted;
    private readonly bool[] _taken;

    public Scene(TextDocument document)
    {
        Document = document;
        _quoted = new bool[document.Tokens.Length];
        _taken = new bool[document.Tokens.Length];
        foreach (Quotation quotation in document.Quotations)
        {
            if (quotation.Depth > 0) continue;
            for (int i = document.TokenAt(quotation.Span.Start); i < _quoted.Length && document.Tokens[i].Start < quotation.Span.End; i++)
                _quoted[i] = true;
        }
    }

    public TextDocument Document { get; }

    /// <summary>How often rules have looked at a token so far: the work done, which must stay proportional to the text.</summary>
    public long Looks { get; private set; }

    /// <summary>Whether the token lies in an outermost quotation, its marks included.</summary>
    public bool IsQuoted(int token) => _quoted[token];

    /// <summary>Whether a rule has used the token as a cue.</summary>
    public bool IsTaken(int token) => _taken[token];

    public void Take(int first, int end)
    {
        for (int i = first; i < end; i++) _taken[i] = true;
    }

    public bool Is(int token, string word)
    {
        Looks++;
        return Document.Is(token, word);
    }

    public bool IsIn(int token, FrozenSet<string> words)
    {
        Looks++;
        return Document.IsIn(token, words);
    }

    public ReadOnlySpan<char> Word(int token)
    {
        Looks++;
        return Document.Word(token);
    }

    public bool IsMark(int token, char mark)
    {
        Looks++;
        return (uint)token < (uint)Document.Tokens.Length && Document.Text[Document.Tokens[token].Start] == mark
            && Document.Tokens[token].Kind is TokenKind.Punctuation;
    }

    public bool IsPunctuation(int token) => Document.Tokens[token].Kind == TokenKind.Punctuation;

    public bool IsDash(int token) => Document.Text[Document.Tokens[token].Start] is '\u2013' or '\u2014' or '\u2015' || Word(token) is "-" or "--";

    public bool IsWord(int token) => Document.Tokens[token].Kind == TokenKind.Word;

    public bool IsCapital(int token) => char.IsUpper(Document.Text[Document.Tokens[token].Start]);

    public bool EndsWith(int token, string ending) => Word(token).EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    public bool IsClitic(int token) => Document.Tokens[token].Span.Length >= 2 && QuotationMarks.IsApostrophe(Document.Text[Document.Tokens[token].Start]);

    public bool IsPossessive(int token) =>
        (IsClitic(token) && Document.Tokens[token].Span.Length == 2 && Document.Text[Document.Tokens[token].End - 1] is 's' or 'S')
        || (Document.Tokens[token].Span.Length == 1 && QuotationMarks.IsApostrophe(Document.Text[Document.Tokens[token].Start])
            && token > 0 && Document.Tokens[token - 1].End == Document.Tokens[token].Start && EndsWith(token - 1, "s"));

    public TextSpan Span(int first, int end) => Document.SpanOf(first, end);

    public string Text(int first, int end) => Span(first, end).Slice(Document.Text);
}
