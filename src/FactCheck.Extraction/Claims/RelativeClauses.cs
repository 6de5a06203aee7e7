using FactCheck.Core.Text;
using FactCheck.Extraction.Attributions;
using FactCheck.Extraction.Claims.Signals;
using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Claims;

/// <summary>Finds what "which" and "who" stand for, so that a relative clause can be a claim: "the bank, which lost $3bn".</summary>
internal sealed class RelativeClauses(SignalMap map)
{
    private const int LongestAntecedent = 12;
    private const int LongestTitle = 5;
    private const int FewestTokens = 4;
    private const int Reach = 80;

    private readonly TextDocument _document = map.Document;

    public bool IsPronoun(int token) => _document.Is(token, "which") || _document.Is(token, "who") || _document.Is(token, "that");

    /// <summary>The words before a relative pronoun that it stands for, or null.</summary>
    public TextSpan? Antecedent(int pronoun)
    {
        if (pronoun <= 0 || pronoun >= _document.Tokens.Length) return null;
        int low = Math.Max(_document.Sentences[_document.SentenceOfToken(pronoun)].FirstToken, pronoun - LongestAntecedent);
        int end = pronoun;
        while (end > low && _document.Tokens[end - 1].Kind == TokenKind.Punctuation) end--;
        int start = end;
        // "a doctor in Leeds, Anna Roe, who": the name and what goes before it without a break.
        while (start > low && map.IsName(start - 1)) start--;
        if (start < end && !GoesOnTo(start, low)) return _document.SpanOf(start, end);
        while (start > low && GoesBack(start - 1))
        {
            start--;
            if (_document.IsIn(start, ClosedWords.Determiners) && !_document.Is(start - 1, "of") && !_document.IsIn(start - 1, ClosedWords.Determiners)) break;
        }

        while (start < end && _document.IsIn(start, ClosedWords.Prepositions)) start++;
        return start < end && !_document.IsIn(start, ClosedWords.SubjectPronouns) ? _document.SpanOf(start, end) : null;
    }

    /// <summary>
    /// The clause set off by commas within tokens [first, end) that tells more of the words before it and holds something that
    /// <paramref name="isHooked"/>: [First, End) from its pronoun to the comma that closes it, or null.
    /// </summary>
    public (int First, int End)? Aside(int first, int end, Func<int, int, bool> isHooked)
    {
        for (int i = first + 2; i < Math.Min(end - FewestTokens, first + Reach); i++)
        {
            if (!_document.Is(i - 1, ",") || (!_document.Is(i, "which") && !_document.Is(i, "who")) || !VerbNear(i)) continue;
            int close = i + FewestTokens;
            while (close < end && close < i + Reach && !(_document.Is(close, ",") && close + 1 < end && (map.Has(close + 1, WordSignal.Finite) || _document.IsIn(close + 1, ClosedWords.Auxiliaries)))) close++;
            return isHooked(i + 1, close) && Antecedent(i) is not null ? (i, close) : null;
        }

        return null;
    }

    private bool GoesOnTo(int name, int low)
    {
        for (int i = name - 1; i >= Math.Max(low, name - LongestTitle) && GoesBack(i); i--)
            if (_document.IsIn(i, ClosedWords.Determiners)) return true;
        return false;
    }

    private bool VerbNear(int pronoun) => map.Has(pronoun + 1, WordSignal.Finite) || map.Has(pronoun + 2, WordSignal.Finite);

    private bool GoesBack(int token)
    {
        if (_document.Tokens[token].Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Symbol)) return false;
        if (_document.Is(token, "of")) return true;
        // "Jared Diamond's 2005 book, which": whose it is belongs to it.
        if (_document.Word(token) is "'s" or "’s") return token > 0 && map.IsName(token - 1);
        if (map.IsName(token)) return true;
        return !map.Has(token, WordSignal.Finite) && !_document.IsIn(token, ClosedWords.Prepositions) && !_document.IsIn(token, ClosedWords.Boundaries) && !_document.IsIn(token, ClosedWords.Auxiliaries);
    }
}
