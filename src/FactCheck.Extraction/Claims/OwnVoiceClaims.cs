using FactCheck.Core.Text;
using FactCheck.Extraction.Claims.Signals;
using FactCheck.Extraction.Pipeline;
using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Claims;

/// <summary>The claims that the article makes itself: clauses outside all attributions that a checker would underline.</summary>
internal sealed class OwnVoiceClaims(SignalMap map, ClauseSplitter splitter)
{
    private const int FewestWords = 4;

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
                while (end < sentence.EndToken && said[end] == said[first]) end++;
                if (!said[first]) AddClauses(first, end, claims);
                first = end;
            }
        }
    }

    private void AddClauses(int first, int end, List<ClaimCandidate> claims)
    {
        foreach (var clause in splitter.Split(first, end))
        {
            var words = _document.SpanOf(clause.First, clause.End);
            List<TextSpan> spans = clause.Subject is { } subject ? [subject, words] : [words];
            var signals = new ClauseSignals(map, spans);
            if (IsWorthUnderlining(signals)) claims.Add(new ClaimCandidate(spans, signals, -1));
        }
    }

    /// <summary>Which tokens belong to an attribution: its content, cue or source.</summary>
    private bool[] Said(IReadOnlyList<ExtractedAttribution> attributions)
    {
        var said = new bool[_document.Tokens.Length];
        foreach (var span in attributions.SelectMany(one => one.Content.Concat(one.Cue).Concat(one.Source)))
        {
            for (var token = _document.TokenAt(span.Start); token < said.Length && _document.Tokens[token].Start < span.End; token++) said[token] = true;
        }

        return said;
    }

    private static bool IsWorthUnderlining(ClauseSignals clause)
    {
        if (clause.IsQuestion || clause.Words < FewestWords) return false;
        var measured = clause.Statistics > 0 || clause.Ranks > 0;
        if (clause[WordSignal.Finite] == 0) return measured && clause.Words > FewestWords;
        if (measured || clause.Dates > 0) return true;
        var named = clause.Names > 0;
        var judged = clause.Has(WordSignal.Norm | WordSignal.FirstPerson | WordSignal.SecondPerson | WordSignal.Courtesy);
        if (judged && clause[WordSignal.Deed] == 0) return false;
        if (clause[WordSignal.Deed] > 0) return named || clause.Has(WordSignal.Happening | WordSignal.Body | WordSignal.Day);
        if (clause[WordSignal.Day] > 0) return named || clause[WordSignal.Happening] > 0;
        if (clause.Has(WordSignal.Change | WordSignal.Cause | WordSignal.Superlative)) return clause.Has(WordSignal.Statistic | WordSignal.Happening) || (named && clause.Has(WordSignal.Cause | WordSignal.Superlative));
        if (clause.Durations > 0 || clause.Ages > 0 || clause.SmallCounts > 0) return named || clause.Has(WordSignal.Happening | WordSignal.Statistic);
        if (clause[WordSignal.Happening] > 1 && clause.Names > 1) return true;
        return named && clause.Has(WordSignal.Accusation | WordSignal.Stand | WordSignal.Label | WordSignal.Future);
    }
}
