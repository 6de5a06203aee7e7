using FactCheck.Core.Text;
using FactCheck.Extraction.Claims.Signals;
using FactCheck.Extraction.Pipeline;
using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Claims;

/// <summary>The claims that the article makes itself: clauses outside all attributions that a checker would underline.</summary>
internal sealed class OwnVoiceClaims(SignalMap map, ClauseSplitter splitter)
{
    private const int FewestWords = 4;
    private const int FewestWordsMeasured = 2;
    private const int LongestSubject = 12;

    private readonly TextDocument _document = map.Document;

    public void Add(IReadOnlyList<ExtractedAttribution> attributions, List<ClaimCandidate> claims)
    {
        var said = Said(attributions);
        foreach (var sentence in _document.Sentences)
        {
            if (sentence.OutsideStory) continue;
            var first = sentence.FirstToken;
            while (first < sentence.EndToken)
            {
                var end = first + 1;
                while (end < sentence.EndToken && (said[end] == Part.None) == (said[first] == Part.None)) end++;
                if (said[first] == Part.None) AddClauses(first, end, first == sentence.FirstToken ? Part.None : said[first - 1], Subject(said, first, sentence), claims);
                first = end;
            }
        }
    }

    /// <param name="before">What stands before the words in their sentence.</param>
    /// <param name="subject">First token of the source that stands right before them, or where the words begin.</param>
    private void AddClauses(int first, int end, Part before, int subject, List<ClaimCandidate> claims)
    {
        var start = first;
        foreach (var clause in splitter.Split(first, end))
        {
            // "Giles attempted to return in October and said ...": the source is the subject of what the article says of it.
            var opens = clause.First <= start + 1 && subject < first;
            var words = _document.SpanOf(opens ? subject : clause.First, clause.End);
            List<TextSpan> spans = clause.Subject is { } shared ? [shared, words] : [words];
            var signals = new ClauseSignals(map, spans);

            // What follows a cue is whom it was said to, and when.
            if (before == Part.Cue && clause.First <= start + 1 && signals.Statistics == 0 && !_document.Is(start, "and") && !_document.Is(start, "but")) continue;
            if (IsWorthUnderlining(signals)) claims.Add(new ClaimCandidate(spans, signals, -1));
        }
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

    private static bool IsWorthUnderlining(ClauseSignals clause)
    {
        var measured = clause.Statistics > 0 || clause.Ranks > 0;
        if (clause.IsQuestion || clause.Words < (measured ? FewestWordsMeasured : FewestWords)) return false;
        if (clause[WordSignal.Finite] == 0) return measured && clause.Words > FewestWords;
        if (measured || clause.Dates > 0) return true;
        var named = clause.Names > 0;
        var judged = clause.Has(WordSignal.Norm | WordSignal.FirstPerson | WordSignal.SecondPerson | WordSignal.Courtesy);
        if (judged && clause[WordSignal.Deed] == 0) return false;
        if (clause[WordSignal.Deed] > 0) return named || clause.Has(WordSignal.Happening | WordSignal.Body | WordSignal.Day);
        if (clause[WordSignal.Day] > 0) return named || clause[WordSignal.Happening] > 0;
        if (clause.Has(WordSignal.Change | WordSignal.Cause | WordSignal.Superlative)) return clause.Has(WordSignal.Statistic | WordSignal.Happening) || (named && clause.Has(WordSignal.Cause | WordSignal.Superlative));
        if (clause.Durations > 0 || clause.Ages > 0 || clause.SmallCounts > 0) return named || clause.Has(WordSignal.Happening | WordSignal.Statistic);
        if (clause.Names > 1 && clause.Has(WordSignal.Past | WordSignal.Happening)) return true;
        return named && clause.Has(WordSignal.Accusation | WordSignal.Stand | WordSignal.Label | WordSignal.Future);
    }
}
