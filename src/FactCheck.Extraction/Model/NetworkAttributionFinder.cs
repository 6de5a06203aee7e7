using System.Collections.Concurrent;
using FactCheck.Core.Attributions;
using FactCheck.Core.Text;
using FactCheck.Extraction.Attributions;
using FactCheck.Extraction.Tagging;
using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Model;

/// <summary>Finds attributions with a trained model.</summary>
internal sealed class NetworkAttributionFinder(AttributionModel model) : IAttributionFinder
{
    private const string Resource = "attributions.bin";
    private const int UsualCue = 20;
    private const double MostForBareQuote = 0.05;

    private readonly RuleAttributionFinder _rules = new();
    private readonly ConcurrentBag<AttributionDecoder> _idle = [];

    public Tagger Tagger => model.Tagger;

    /// <summary>The finder with the model that ships in this assembly.</summary>
    public static NetworkAttributionFinder Load()
    {
        using var stream = typeof(NetworkAttributionFinder).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The assembly was built without {Resource}.");
        using var buffered = new BufferedStream(stream, 1 << 16);
        return new NetworkAttributionFinder(AttributionModelFile.Read(buffered));
    }

    /// <inheritdoc />
    public IReadOnlyList<FoundAttribution> Find(TextDocument document, CancellationToken cancellation)
    {
        document = Tagger.Tag(document, cancellation);
        var features = TokenFeatures.Of(document, model.Vocabulary, model.Cues);
        if (!_idle.TryTake(out var decoder))
            decoder = new AttributionDecoder(model);
        var decoded = decoder.Decode(document, features, Chunk.Cut(document), ConfidenceScale.LeastCue, cancellation);
        _idle.Add(decoder);

        var found = new List<FoundAttribution>();
        foreach (var read in decoded)
        {
            var attribution = DoubledVerbs.Join(document, read);
            if (attribution.Content.Count > 0 && InStory(document, features, attribution)
                && !NamedActs.Is(document, attribution) && !AskedReports.Is(document, attribution)
                && ToFound(document, attribution) is { } kept)
                found.Add(kept);
        }

        var turns = TranscriptLabels.Find(document);
        ContinuedQuotes.Join(document, found, turns);
        SharedQuotes.Part(document, found);
        ReportedTopics.Join(document, found);
        TranscriptTurns.Add(document, found, turns);
        AddBareQuotes(document, found, cancellation);
        found.Sort(static (a, b) => First(a).CompareTo(First(b)));
        return found;
    }

    private static bool InStory(TextDocument document, TokenFeatures features, DecodedAttribution attribution) =>
        !document.Sentences[features.Sentence[attribution.Cue.Start]].OutsideStory;

    private static TextSpan First(FoundAttribution found) =>
        found.Cue.Count > 0 && found.Cue[0] < found.Content[0] ? found.Cue[0] : found.Content[0];

    /// <summary>The attribution with how sure to be of it and why; null where that is not enough to show it.</summary>
    private FoundAttribution? ToFound(TextDocument document, DecodedAttribution attribution)
    {
        var confidence = model.Confidence.Of(
            ConfidenceInputs.Of(document, attribution, QuoteKinds.Of(document, Spans(document, attribution.Content))));
        if (!model.Confidence.Keeps(attribution.CueProbability, confidence))
            return null;
        attribution = PassiveReports.Turn(document, attribution);
        var content = Spans(document, attribution.Content);
        var kind = QuoteKinds.Of(document, content);
        return new FoundAttribution(
            content,
            Spans(document, [attribution.Cue]),
            Spans(document, attribution.Source),
            Math.Round(confidence, 2),
            [.. Reasons(document, attribution, kind)]);
    }

    private IEnumerable<string> Reasons(TextDocument document, DecodedAttribution attribution, QuoteKind kind)
    {
        if (kind == QuoteKind.Direct)
            yield return "Quotation marks around the words";
        else if (kind == QuoteKind.Mixed)
            yield return "Some of the words are in quotation marks";

        var cue = document.Slice(document.SpanOf(attribution.Cue.Start, attribution.Cue.End)).ToString();
        var percent = 0;
        for (var t = attribution.Cue.Start; t < attribution.Cue.End; t++)
            percent = Math.Max(percent, model.Cues.Percent(model.Vocabulary.RowOf(document.Word(t))));
        yield return percent >= UsualCue
            ? $"“{cue}” reports something in {percent} of 100 uses in the articles studied"
            : $"“{cue}” reads as reporting between these words";
        if (attribution.Source.Count == 0)
            yield return "No source is named beside it";
        else
            yield return $"“{document.Slice(document.SpanOf(attribution.Source[0].Start, attribution.Source[0].End))}” reads as the source of “{cue}”";
    }

    /// <summary>
    /// Quotes without a reporting word near them, which the network was never shown: an editor still has to see them.
    /// </summary>
    private void AddBareQuotes(TextDocument document, List<FoundAttribution> found, CancellationToken cancellation)
    {
        var taken = new SpanSet(found.SelectMany(f => f.Content.Concat(f.Cue)));
        foreach (var quote in _rules.Find(document, cancellation))
        {
            if (QuoteKinds.Of(document, quote.Content) == QuoteKind.Direct && !quote.Content.Any(taken.Overlaps))
                found.Add(quote with { Confidence = Math.Min(quote.Confidence, MostForBareQuote) });
        }
    }

    private static TextSpan[] Spans(TextDocument document, IReadOnlyList<Segment> stretches) =>
        [.. stretches.Select(s => document.SpanOf(s.Start, s.End))];
}
