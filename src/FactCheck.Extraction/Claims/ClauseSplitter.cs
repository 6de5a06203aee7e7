using FactCheck.Core.Text;
using FactCheck.Extraction.Attributions;
using FactCheck.Extraction.Claims.Signals;
using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Claims;

/// <summary>
/// Cuts a stretch of text into clauses that can be true or false by themselves: at the ends of sentences, at semicolons and
/// colons, and at "and", "but", "while" where a clause with its own verb follows and one of the two has something to look up.
/// </summary>
internal sealed class ClauseSplitter(SignalMap map, RelativeClauses relatives)
{
    private const int SubjectReach = 9;
    private const int LongestSubject = 10;
    private const int FewestWords = 2;
    private const int MostInner = 16;

    /// <summary>How far a decision looks either way, so that a sentence without end still takes time in proportion.</summary>
    private const int Reach = 80;

    private readonly TextDocument _document = map.Document;

    /// <summary>The clauses of tokens [first, end), in order, without the punctuation and conjunctions between them.</summary>
    public List<Clause> Split(int first, int end)
    {
        var clauses = new List<Clause>();
        var start = first;
        TextSpan? subject = null;
        for (var token = first; token < end; token++)
        {
            if (!IsBoundary(start, token, end, out var shares)) continue;
            Add(clauses, start, token, subject);
            subject = shares ? Subject(start, token) ?? subject : null;
            start = token;
        }

        Add(clauses, start, end, subject);
        return clauses;
    }

    private bool IsBoundary(int start, int token, int end, out bool sharesSubject)
    {
        sharesSubject = false;
        if (token == start) return false;
        if (_document.Sentences[_document.SentenceOfToken(token)].FirstToken == token) return true;
        if (IsInner(start, token)) return false;
        if (IsMark(token - 1, ';')) return true;
        if (IsMark(token - 1, ':')) return HasVerb(start, token) && HasVerb(token, Math.Min(end, token + Reach)) && CanOpen(token);
        if (IsSpacedDash(token)) return IsTail(token, end) && HasVerb(start, token);
        if (!IsConjunction(token)) return false;
        if (map.IsName(token - 1) && map.IsName(token + 1)) return false;
        if (Words(start, token) < FewestWords || !HasVerb(start, token) || IsWithinSubject(start, token)) return false;
        var right = token + 1;
        while (right < end && right < token + 3 && IsAdverb(right)) right++;
        if (right >= end) return false;
        var stop = NextStop(right, end);
        if (CanOpen(right) && VerbAfterSubject(right, stop)) return IsHooked(start, token) || IsHooked(right, stop);
        if (!_document.Is(token, "and") && !_document.Is(token, "but")) return false;
        sharesSubject = map.Has(right, WordSignal.Finite) && !_document.Word(right).EndsWith("ing") && HasStatistic(start, token) && HasStatistic(right, stop);
        return sharesSubject;
    }

    private void Add(List<Clause> clauses, int start, int end, TextSpan? subject)
    {
        while (start < end && (IsLoose(start) || IsConjunction(start))) start++;
        while (end > start && (IsLoose(end - 1) || IsConjunction(end - 1))) end--;
        if (start >= end) return;
        if (subject is null && relatives.Aside(start, end, HasStatistic) is { } aside)
        {
            // "The bank, which lost $3bn in 2014, opened in Leeds": what the aside tells and what is told around it.
            var stem = _document.SpanOf(start, aside.First - 1);
            var after = aside.End + 1 < end;
            if (!after) clauses.Add(new Clause(start, aside.First - 1));
            // "who’s" is one word.
            var verb = _document.Tokens[aside.First + 1].Start == _document.Tokens[aside.First].End ? aside.First : aside.First + 1;
            clauses.Add(new Clause(verb, aside.End, relatives.Antecedent(aside.First)));
            if (after) clauses.Add(new Clause(aside.End + 1, end, stem));
            return;
        }

        clauses.Add(new Clause(start, end, subject));
    }

    private TextSpan? Subject(int start, int end)
    {
        while (start < end && (IsLoose(start) || IsConjunction(start))) start++;
        for (var token = start; token < end && token <= start + LongestSubject; token++)
        {
            if (!map.Has(token, WordSignal.Finite)) continue;
            return token > start ? _document.SpanOf(start, token) : null;
        }

        return null;
    }

    /// <summary>Whether a quotation inside a quotation has begun since the start and still runs: it is not cut.</summary>
    private bool IsInner(int start, int token)
    {
        var offset = _document.Tokens[token].Start;
        var before = QuotationIndex.CountStarted(_document, offset);
        for (var at = before; at > Math.Max(0, before - MostInner) && _document.Quotations[at - 1].Span.Start > _document.Tokens[start].Start; at--)
        {
            var quotation = _document.Quotations[at - 1];
            if (quotation.Depth == 0) return false;
            if (quotation.Inner.Contains(offset)) return true;
        }

        return false;
    }

    private bool HasVerb(int first, int end)
    {
        for (var token = Math.Max(first, end - Reach); token < end; token++)
        {
            if (IsVerb(token)) return true;
        }

        return false;
    }

    /// <summary>A word that can be a verb and does not stand where only a noun or adjective can ("China's top diplomat").</summary>
    private bool IsVerb(int token)
    {
        if (!map.Has(token, WordSignal.Finite)) return false;
        if (token == 0) return true;
        var before = _document.Word(token - 1);
        if (_document.Word(token) is "'s" or "’s")
            return before is "it" or "It" or "he" or "He" or "she" or "She" or "that" or "That" or "there" or "There" or "who" or "what";
        return !(before is "the" or "a" or "an" or "its" or "his" or "their" or "our" or "my" or "your" or "this" or "these" or "those")
            && !before.EndsWith("'s", StringComparison.Ordinal) && !before.EndsWith("’s", StringComparison.Ordinal);
    }

    /// <summary>Whether a relative clause is still waiting for its verb: "a show of unity that Washington | and its allies had".</summary>
    private bool IsWithinSubject(int first, int end)
    {
        for (var token = end - 1; token > first && token >= end - SubjectReach; token--)
        {
            if (IsVerb(token)) return false;
            if (_document.Is(token, "that") || _document.Is(token, "which") || _document.Is(token, "where") || _document.Is(token, "whom")) return true;
        }

        return false;
    }

    /// <summary>A verb within reach, and no relative clause before it.</summary>
    private bool VerbAfterSubject(int first, int end)
    {
        var described = _document.IsIn(first, ClosedWords.Determiners);
        var owed = 0;
        for (var token = first; token < end && token <= first + SubjectReach; token++)
        {
            // "his team the support they needed", "the deal they signed cost": the next verb belongs to who stands in between.
            if (described && token > first + 1 && _document.IsIn(token, ClosedWords.SubjectPronouns) && _document.Tokens[token - 1].Kind == TokenKind.Word
                && !map.Has(token - 1, WordSignal.Finite) && !_document.IsIn(token - 1, ClosedWords.TimeWords)) owed++;
            if (_document.Is(token, "who") || _document.Is(token, "which") || (token > first && _document.Is(token, "that"))) return false;
            if (token > first && IsDash(token)) return false;
            if (token > first && map.Has(token, WordSignal.Finite) && !_document.Is(token - 1, "to") && !(_document.Word(token).EndsWith("ed") && _document.Is(token + 1, "by")) && owed-- == 0) return true;
        }

        return false;
    }

    private bool CanOpen(int token) => map.Has(token, WordSignal.SubjectStart | WordSignal.Statistic | WordSignal.Body) || map.IsName(token) || _document.Tokens[token].Kind == TokenKind.Number;

    private bool IsHooked(int first, int end)
    {
        if (HasStatistic(first, end)) return true;
        for (var token = Math.Max(first, end - Reach); token < end; token++)
        {
            if (map.Has(token, WordSignal.Deed | WordSignal.Day)) return true;
        }

        return false;
    }

    private bool HasStatistic(int first, int end) =>
        end > first && new ClauseSignals(map, [_document.SpanOf(Math.Max(first, end - Reach), end)]) is { Statistics: > 0 } or { Dates: > 0 };

    /// <summary>The end of the sentence or the next semicolon, colon or conjunction.</summary>
    private int NextStop(int first, int end)
    {
        var sentence = _document.SentenceOfToken(first);
        var stop = Math.Min(Math.Min(end, first + Reach), _document.Sentences[sentence].EndToken);
        for (var token = first + 1; token < stop; token++)
        {
            if (IsMark(token, ';') || IsMark(token, ':') || IsConjunction(token) && CanOpen(Math.Min(token + 1, stop - 1))) return token;
        }

        return stop;
    }

    /// <summary>A dash with nothing to check behind it, and no second one that makes it an aside.</summary>
    private bool IsTail(int dash, int end)
    {
        end = Math.Min(end, dash + Reach);
        for (var token = dash + 1; token < end; token++)
        {
            if (IsDash(token) || map.Has(token, WordSignal.Finite)) return false;
        }

        return Words(dash, end) > 2 && !HasStatistic(dash, end);
    }

    private int Words(int first, int end)
    {
        var words = 0;
        for (var token = Math.Max(first, end - Reach); token < end; token++)
        {
            if (_document.Tokens[token].Kind is TokenKind.Word or TokenKind.Number) words++;
        }

        return words;
    }

    private bool IsConjunction(int token) =>
        _document.Is(token, "and") || _document.Is(token, "but") || _document.Is(token, "while") || _document.Is(token, "whereas") || _document.Is(token, "yet")
        || _document.Is(token, "although");

    private bool IsAdverb(int token) =>
        _document.Is(token, "now") || _document.Is(token, "then") || _document.Is(token, "also") || _document.Is(token, "later") || _document.Is(token, "still")
        || _document.Is(token, "that") || _document.Is(token, "currently");

    private bool IsMark(int token, char mark) => token >= 0 && _document.Tokens[token].Kind == TokenKind.Punctuation && _document.Text[_document.Tokens[token].Start] == mark;

    private bool IsDash(int token) =>
        _document.Tokens[token].Kind == TokenKind.Punctuation && _document.Text[_document.Tokens[token].Start] is '–' or '—' or '-';

    private bool IsSpacedDash(int token) => IsDash(token) && token > 0 && _document.Tokens[token - 1].End < _document.Tokens[token].Start;

    /// <summary>Punctuation that stands between clauses and belongs to none; brackets and closing quotation marks stay.</summary>
    private bool IsLoose(int token) =>
        _document.Tokens[token].Kind == TokenKind.Punctuation && _document.Text[_document.Tokens[token].Start] is ',' or ';' or ':' or '–' or '—' or '-' or '.' or '…';
}
