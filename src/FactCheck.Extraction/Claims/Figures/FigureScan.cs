using FactCheck.Core.Text;

namespace FactCheck.Extraction.Claims.Figures;

/// <summary>The tokens of one stretch of text; places outside it read as an empty word.</summary>
internal sealed class FigureScan(string text, TextSpan range)
{
    private static readonly FigureToken Outside = new(FigureTokenKind.Word, 0, 0, false, '\0', 0, false, null);

    private readonly List<FigureToken> _tokens = FigureLexer.Read(text, range);

    public int Count => _tokens.Count;

    public FigureToken this[int place] => place >= 0 && place < _tokens.Count ? _tokens[place] : Outside;

    public ReadOnlySpan<char> Letters(int place)
    {
        var token = this[place];
        return text.AsSpan(token.Start, token.Length);
    }

    /// <summary>The words from one place up to another, as they stand.</summary>
    public string Phrase(int first, int next) => text[this[first].Start..this[next - 1].End];

    public TextSpan Span(int first, int next) => TextSpan.FromBounds(this[first].Start, this[next - 1].End);

    public bool Is(int place, string word) => Letters(place).Equals(word, StringComparison.OrdinalIgnoreCase);

    public bool IsAny(int place, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (Is(place, word)) return true;
        }

        return false;
    }

    public bool IsNumber(int place) => this[place].Kind == FigureTokenKind.Number && place >= 0 && place < Count;

    /// <summary>A hyphen or dash with no space on either side.</summary>
    public bool IsJoin(int place) => this[place] is { IsDash: true, Glued: true } && this[place + 1].Glued;

    /// <summary>A number word that is part of another word: "high-five", but not "twenty-five" or "mid-forties".</summary>
    public bool IsInsideWord(int place) =>
        this[place].Kind == FigureTokenKind.Word && this[place].Is(WordClass.Cardinal | WordClass.Ones) && this[place].Glued && this[place - 1].IsDash && this[place - 1].Glued
        && this[place - 2] is { Kind: FigureTokenKind.Word, Entry: null } && !IsAny(place - 2, "mid", "post", "pre", "early", "late");

    /// <summary>Digits that stand free: not part of "G20", "COVID-19" or a web address.</summary>
    public bool IsFreeNumber(int place)
    {
        if (!IsNumber(place) || this[place].Value < 0) return false;
        if (!this[place].Glued) return true;
        var before = this[place - 1];
        if (before.Kind == FigureTokenKind.Word) return IsAny(place - 1, "usd", "eur", "gbp", "rs", "ksh", "fy", "aud", "cad", "inr");
        if (before.IsDash && before.Glued && this[place - 2].Kind == FigureTokenKind.Word)
            return place < 2 || IsAny(place - 2, "mid", "pre", "post", "early", "late");
        return before.First is not ('/' or '_' or '=' or '@' or '&' or '?' or '.' or ':') || !before.Glued;
    }
}
