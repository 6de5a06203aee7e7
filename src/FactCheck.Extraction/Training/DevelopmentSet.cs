using FactCheck.Extraction.Attributions;
using FactCheck.Extraction.Evaluation;
using FactCheck.Extraction.Formats;
using FactCheck.Extraction.Model;
using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Training;

/// <summary>Articles kept out of training, scored with the bare network: no rules before or after.</summary>
internal sealed class DevelopmentSet(IReadOnlyList<AnnotatedArticle> articles, Vocabulary vocabulary, CueLexicon cues)
{
    private readonly List<(AnnotatedArticle Article, TextDocument Document, TokenFeatures Features)> _articles =
        [.. articles.Select(a => (a, TextDocument.Read(a.Text)))
            .Select(a => (a.a, a.Item2, TokenFeatures.Of(a.Item2, vocabulary, cues)))];

    /// <summary>Scores the network on the articles.</summary>
    public AttributionScores Score(AttributionNetwork network, double threshold)
    {
        var scorer = new AttributionScorer();
        foreach (var (article, document, decoded) in Decode(network, threshold))
            scorer.Add(article.Text, article.Attributions, [.. decoded.Select(d => Predicted(document, d))]);
        return scorer.Scores();
    }

    /// <summary>Fits how sure to be of an attribution to how often such ones are right here.</summary>
    public ConfidenceScale FitConfidence(AttributionNetwork network, double threshold)
    {
        var examples = new List<(double[], bool)>();
        foreach (var (article, document, decoded) in Decode(network, threshold))
        {
            var predicted = decoded.Select(d => Predicted(document, d)).ToList();
            var links = AttributionLinks.Of(article.Attributions, predicted);
            for (var i = 0; i < decoded.Count; i++)
                examples.Add((ConfidenceScale.Inputs(decoded[i], QuoteKinds.Of(document, predicted[i].Content)), links[i] is not null));
        }

        return ConfidenceScale.Fit(examples);
    }

    private IEnumerable<(AnnotatedArticle Article, TextDocument Document, List<DecodedAttribution> Decoded)> Decode(
        AttributionNetwork network, double threshold)
    {
        var decoder = new AttributionDecoder(network);
        foreach (var (article, document, features) in _articles)
        {
            var decoded = decoder.Decode(features, Chunk.Cut(document), threshold);
            yield return (article, document, decoded.FindAll(d => d.Content.Count > 0));
        }
    }

    private static PredictedAttribution Predicted(TextDocument document, DecodedAttribution d) => new(
        [.. d.Source.Select(s => document.SpanOf(s.Start, s.End))],
        [document.SpanOf(d.Cue.Start, d.Cue.End)],
        [.. d.Content.Select(s => document.SpanOf(s.Start, s.End))],
        d.CueProbability * d.RolesProbability);
}
