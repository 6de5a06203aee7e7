using FactCheck.Core.Text;
using FactCheck.Extraction.Attributions;
using FactCheck.Extraction.Claims.Signals;
using FactCheck.Extraction.Pipeline;
using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Claims;

/// <summary>The claims that the article makes itself: clauses outside all attributions that a checker would underline.</summary>
internal sealed class OwnVoiceClaims(SignalMap map, ClauseSplitter splitter, RelativeClauses relatives)
{
    private const int LongestSubject = 12;

    private readonly TextDocument _document = map.Document;

    public void Add(IReadOnlyList<ExtractedAttribution> attributions, List<ClaimCandidate> claims)
    {
        var said = Said(attributions);
        foreach (var sentence in _document.Sentences)
        {
            if (sentence.OutsideStory) continue;
            var first = Datelines.End(_document, sentence);
            while (first < sentence.EndToken)
            {
                var end = first + 1;
                while (end < sentence.EndToken && (said[end] == Part.None) == (said[first] == Part.None)) end++;
                if (said[first] == Part.None)
                {
                    var before = first == sentence.FirstToken ? Part.None : said[first - 1];
                    var after = end < sentence.EndToken ? said[end] : Part.None;
                    AddClauses(first, end, before, after, Subject(said, first, sentence), claims);
                }

                first = end;
            }
        }
    }

    /// <param name="before">What stands before the words in their sentence.</param>
    /// <param name="after">What stands after them.</param>
    /// <param name="subject">First token of the source that stands right before them, or where the words begin.</param>
    private void AddClauses(int first, int end, Part before, Part after, int subject, List<ClaimCandidate> claims)
    {
        var start = first;
        if (after != Part.None) end = WithoutTail(first, end);
        if (before is Part.Content or Part.Cue) first = WithoutTime(first, end);
        foreach (var clause in splitter.Split(first, end))
        {
            // "Giles attempted to return in October and said ...": the source is the subject of what the article says of it.
            var opens = clause.First <= start + 1 && subject < first;
            var from = opens ? subject : clause.First;
            var shared = clause.Subject;
            if (opens && relatives.IsPronoun(subject) && relatives.Antecedent(subject) is { } antecedent) (opens, from, shared) = (false, clause.First, antecedent);
            if (!opens && shared is null && clause.First <= start + 1 && clause.End - clause.First > 1 && relatives.IsPronoun(clause.First))
            {
                shared = relatives.Antecedent(clause.First);
                if (shared is not null && _document.Tokens[clause.First].End < _document.Tokens[clause.First + 1].Start) from++;
            }

            var words = _document.SpanOf(from, clause.End);
            List<TextSpan> spans = shared is { } named && named.End <= words.Start ? [named, words] : [words];
            var signals = new ClauseSignals(map, spans);

            // What follows a cue is whom it was said to, and when.
            if (before == Part.Cue && clause.First <= start + 1 && signals.Statistics == 0 && !_document.Is(start, "and") && !_document.Is(start, "but")) continue;
            // "In a ruling released Thursday, Roe said …": when and where it was said is no claim.
            if ((before != Part.None || after != Part.None) && signals.Statistics == 0 && IsCircumstance(clause.First)) continue;
            if (Underlining.IsWorth(signals)) claims.Add(new ClaimCandidate(spans, signals, -1));
        }
    }

    /// <summary>Words before an attribution in their sentence end where what they lead up to begins: "by an officer | after".</summary>
    private int WithoutTail(int first, int end)
    {
        while (end - 1 > first && (_document.Tokens[end - 1].Kind == TokenKind.Punctuation || _document.IsIn(end - 1, ClosedWords.Prepositions) || _document.IsIn(end - 1, ClosedWords.Boundaries)
            || _document.IsIn(end - 1, ClosedWords.Determiners))) end--;
        return end;
    }

    /// <summary>"… published the video | Friday afternoon, and Roe resigned": when it was said goes before what comes next.</summary>
    private int WithoutTime(int first, int end)
    {
        var at = first;
        while (at < end && _document.IsIn(at, ClosedWords.TimeWords)) at++;
        if (at == first || at + 1 >= end) return first;
        if (_document.Is(at, "while") || _document.Is(at, "when") || _document.Is(at, "as") || _document.Is(at, "after") || _document.Is(at, "before")) return at + 1;
        return _document.Is(at, ",") && (_document.Is(at + 1, "and") || _document.Is(at + 1, "but")) ? at + 1 : first;
    }

    private bool IsCircumstance(int token)
    {
        if (_document.Tokens[token].Kind == TokenKind.Punctuation) token++;
        return _document.IsIn(token, ClosedWords.Prepositions) || _document.Is(token, "asked") || _document.Word(Math.Min(token, _document.Tokens.Length - 1)) is var word && word.Length > 5 && word.EndsWith("ing") && !map.IsName(token);
    }

    private static int Subject(Part[] said, int first, Sentence sentence)
    {
        var subject = first;
        while (subject > sentence.FirstToken && said[subject - 1] == Part.Source && first - subject < LongestSubject) subject--;
        return subject > sentence.FirstToken && said[subject - 1] == Part.Source ? first : subject;
    }

    /// <summary>What each token is to an attribution.</summary>
    private Part[] Said(IReadOnlyList<ExtractedAttribution> attributions)
    {
        var said = new Part[_document.Tokens.Length];
        foreach (var attribution in attributions)
        {
            Mark(said, attribution.Source, Part.Source);
            Mark(said, attribution.Cue, Part.Cue);
            Mark(said, attribution.Content, Part.Content);
        }

        return said;
    }

    private void Mark(Part[] said, IReadOnlyList<TextSpan> spans, Part part)
    {
        foreach (var span in spans)
        {
            for (var token = _document.TokenAt(span.Start); token < said.Length && _document.Tokens[token].Start < span.End; token++)
                said[token] = (Part)Math.Max((byte)said[token], (byte)part);
        }
    }

    private enum Part : byte
    {
        None,
        Source,
        Cue,
        Content,
    }
}
