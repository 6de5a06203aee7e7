using FactCheck.Core.Attributions;
using FactCheck.Core.Text;
using FactCheck.Extraction.Claims.Signals;
using FactCheck.Extraction.Pipeline;
using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Claims;

/// <summary>The claims inside what others say. Every attribution gives one at least.</summary>
internal sealed class AttributedClaims(SignalMap map, ClauseSplitter splitter, Fragments fragments)
{
    /// <summary>What is left of a quote beside its statistics is worth a claim of its own from this many words on.</summary>
    private const int FewestWordsLeft = 8;

    /// <summary>From this many words on, each sentence of a speech that a checker would underline is a claim of its own.</summary>
    private const int LongSpeech = 45;

    private readonly TextDocument _document = map.Document;

    public void Add(ExtractedAttribution attribution, int index, List<ClaimCandidate> claims)
    {
        var content = attribution.Content.Where(span => span.Length > 0).ToList();
        if (content.Count == 0) content = [.. attribution.Cue.Concat(attribution.Source).Where(span => span.Length > 0).Order()];
        if (content.Count == 0) return;

        content[0] = WithoutOpening(content[0]);
        if (attribution.Content.Count > 0 && fragments.Whole(attribution, content) is { } spans)
        {
            // A stand is worth what it is taken on; an act is worth what it is.
            var reacts = IsReaction(attribution);
            claims.Add(new ClaimCandidate(spans, new ClauseSignals(map, reacts ? content : spans), index) { IsReaction = reacts, IsWhole = true });
            return;
        }

        var whole = new ClauseSignals(map, content);
        var clauses = content.SelectMany((span, part) => Clauses(span, part)).ToList();
        if (whole.Words >= LongSpeech) clauses = Sentences(clauses, content);
        var ownClaims = clauses.Where(clause => StandsAlone(clause.Signals) || whole.Words >= LongSpeech && Underlining.IsWorth(clause.Signals)).ToList();
        if (clauses.Count < 2 || ownClaims.Count == 0 || (content.Count > 1 && ownClaims.Count < 2 && clauses.Count <= content.Count))
        {
            claims.Add(new ClaimCandidate(content, whole, index) { IsReaction = IsReaction(attribution) && whole.Statistics == 0 && attribution.Kind != QuoteKind.Direct });
            return;
        }

        foreach (var clause in ownClaims) claims.Add(new ClaimCandidate(clause.Spans, clause.Signals, index));
        AddRest(clauses, ownClaims, attribution.Kind == QuoteKind.Indirect && SentenceOf(content[0]) == SentenceOf(content[^1]), index, claims);
    }

    /// <summary>What is left: whole sentences as one claim, a part of a sentence where it asserts something.</summary>
    private void AddRest(List<Spoken> clauses, List<Spoken> own, bool isOneStatement, int index, List<ClaimCandidate> claims)
    {
        var taken = new HashSet<Spoken>(own, ReferenceEqualityComparer.Instance);
        var spoken = own.Select(clause => SentenceOf(clause.Spans[^1])).ToHashSet();
        var left = new List<TextSpan>();
        var part = -1;
        foreach (var clause in clauses)
        {
            if (spoken.Contains(SentenceOf(clause.Spans[^1])))
            {
                part = -1;
                if (!taken.Contains(clause) && !isOneStatement && clause.Signals.Words >= FewestWordsLeft && clause.Signals[WordSignal.Finite] > 0)
                    claims.Add(new ClaimCandidate(clause.Spans, clause.Signals, index));
                continue;
            }

            if (part == clause.Part) left[^1] = TextSpan.FromBounds(left[^1].Start, Math.Max(left[^1].End, clause.Spans[^1].End));
            else left.AddRange(clause.Spans);
            part = clause.Part;
        }

        if (left.Count == 0) return;
        var rest = new ClauseSignals(map, left);
        if (rest.Words >= FewestWordsLeft) claims.Add(new ClaimCandidate(left, rest, index));
    }

    /// <summary>The clauses of a sentence put together again where none of them measures something.</summary>
    private List<Spoken> Sentences(List<Spoken> clauses, List<TextSpan> content)
    {
        var sentences = new List<Spoken>();
        foreach (var sentence in clauses.GroupBy(clause => (clause.Part, SentenceOf(clause.Spans[^1]))))
        {
            if (sentence.Count() == 1 || sentence.Any(clause => StandsAlone(clause.Signals)))
            {
                sentences.AddRange(sentence);
                continue;
            }

            var words = Within(TextSpan.FromBounds(sentence.First().Spans[0].Start, sentence.Last().Spans[^1].End), content[sentence.Key.Part]);
            sentences.Add(new Spoken([words], new ClauseSignals(map, [words]), sentence.Key.Part));
        }

        return sentences;
    }

    private int SentenceOf(TextSpan span) => _document.SentenceOfToken(_document.TokenAt(span.Start));

    private IEnumerable<Spoken> Clauses(TextSpan span, int part)
    {
        var first = _document.TokenAt(span.Start);
        var end = _document.TokenAt(span.End - 1) + 1;
        foreach (var clause in splitter.Split(first, Math.Min(end, _document.Tokens.Length)))
        {
            var words = Within(_document.SpanOf(clause.First, clause.End), span);
            if (words.Length == 0) continue;
            List<TextSpan> spans = clause.Subject is { } subject && Within(subject, span) is { Length: > 0 } shared && shared.End <= words.Start ? [shared, words] : [words];
            yield return new Spoken(spans, new ClauseSignals(map, spans), part);
        }
    }

    private bool IsReaction(ExtractedAttribution attribution) =>
        attribution.Cue.Any(cue => map.Has(_document.TokenAt(cue.End - 1), WordSignal.Reaction) || map.Has(_document.TokenAt(cue.Start), WordSignal.Reaction));

    /// <summary>"that" and a comma belong to the report and "LIMA (AP) —" to the page, not to what can be true or false.</summary>
    private TextSpan WithoutOpening(TextSpan span)
    {
        var first = _document.TokenAt(span.Start);
        if (first >= _document.Tokens.Length || _document.Tokens[first].Start != span.Start) return span;
        var sentence = _document.Sentences[_document.SentenceOfToken(first)];
        var opening = sentence.FirstToken == first ? Datelines.End(_document, sentence) : first;
        if (opening == first && _document.Is(first, "that")) opening++;
        if (_document.Is(opening, ",")) opening++;
        return opening < _document.Tokens.Length && opening > first && _document.Tokens[opening].Start < span.End ? TextSpan.FromBounds(_document.Tokens[opening].Start, span.End) : span;
    }

    /// <summary>Content may begin or end inside a token.</summary>
    private static TextSpan Within(TextSpan words, TextSpan span)
    {
        var start = Math.Max(words.Start, span.Start);
        return TextSpan.FromBounds(start, Math.Max(start, Math.Min(words.End, span.End)));
    }

    private static bool StandsAlone(ClauseSignals clause) =>
        clause.Words >= 4 && (clause.Statistics > 0 || clause.Ranks > 0 || clause.Dates > 0 && clause[WordSignal.Finite] > 0);

    /// <summary>A clause of what was said.</summary>
    /// <param name="Part">Index of the content span it stands in.</param>
    private sealed record Spoken(List<TextSpan> Spans, ClauseSignals Signals, int Part);
}
