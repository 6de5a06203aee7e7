using FactCheck.Core.Attributions;
using FactCheck.Core.Text;
using FactCheck.Extraction.Claims.Signals;
using FactCheck.Extraction.Pipeline;
using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Claims;

/// <summary>The claims inside what others say. Every attribution gives one at least, so that no quote goes unseen.</summary>
internal sealed class AttributedClaims(SignalMap map, ClauseSplitter splitter)
{
    /// <summary>What is left of a quote beside its statistics is worth a claim of its own from this many words on.</summary>
    private const int FewestWordsLeft = 8;

    private readonly TextDocument _document = map.Document;

    public void Add(ExtractedAttribution attribution, int index, List<ClaimCandidate> claims)
    {
        var content = attribution.Content.Where(span => span.Length > 0).ToList();
        if (content.Count == 0) content = [.. attribution.Cue.Concat(attribution.Source).Where(span => span.Length > 0).Order()];
        if (content.Count == 0) return;

        content[0] = WithoutThat(content[0]);
        var clauses = content.SelectMany(Clauses).ToList();
        var ownClaims = clauses.Where(clause => StandsAlone(clause.Signals)).ToList();
        if (clauses.Count < 2 || ownClaims.Count == 0 || (content.Count > 1 && ownClaims.Count < 2 && clauses.Count <= content.Count))
        {
            var whole = new ClauseSignals(map, content);
            claims.Add(new ClaimCandidate(content, whole, index) { IsReaction = IsReaction(attribution) && whole.Statistics == 0 && attribution.Kind != QuoteKind.Direct });
            return;
        }

        foreach (var clause in ownClaims) claims.Add(new ClaimCandidate(clause.Spans, clause.Signals, index));
        var left = clauses.Except(ownClaims).SelectMany(clause => clause.Spans).ToList();
        if (attribution.Kind == QuoteKind.Indirect || left.Count == 0) return;
        var rest = new ClauseSignals(map, left);
        if (rest.Words >= FewestWordsLeft) claims.Add(new ClaimCandidate(left, rest, index));
    }

    private IEnumerable<(List<TextSpan> Spans, ClauseSignals Signals)> Clauses(TextSpan span)
    {
        var first = _document.TokenAt(span.Start);
        var end = _document.TokenAt(span.End - 1) + 1;
        foreach (var clause in splitter.Split(first, Math.Min(end, _document.Tokens.Length)))
        {
            var words = Within(_document.SpanOf(clause.First, clause.End), span);
            if (words.Length == 0) continue;
            List<TextSpan> spans = clause.Subject is { } subject ? [Within(subject, span), words] : [words];
            yield return (spans, new ClauseSignals(map, spans));
        }
    }

    private bool IsReaction(ExtractedAttribution attribution) =>
        attribution.Cue.Any(cue => map.Has(_document.TokenAt(cue.End - 1), WordSignal.Reaction) || map.Has(_document.TokenAt(cue.Start), WordSignal.Reaction));

    /// <summary>"that" belongs to the report, not to what can be true or false.</summary>
    private TextSpan WithoutThat(TextSpan span)
    {
        var first = _document.TokenAt(span.Start);
        return _document.Is(first, "that") && first + 1 < _document.Tokens.Length && _document.Tokens[first].Start == span.Start && _document.Tokens[first + 1].Start < span.End
            ? TextSpan.FromBounds(_document.Tokens[first + 1].Start, span.End)
            : span;
    }

    /// <summary>Content may begin or end inside a token.</summary>
    private static TextSpan Within(TextSpan words, TextSpan span)
    {
        var start = Math.Max(words.Start, span.Start);
        return TextSpan.FromBounds(start, Math.Max(start, Math.Min(words.End, span.End)));
    }

    private static bool StandsAlone(ClauseSignals clause) =>
        clause.Words >= 4 && (clause.Statistics > 0 || clause.Ranks > 0 || clause.Dates > 0 && clause[WordSignal.Finite] > 0);
}
