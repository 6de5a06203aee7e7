using FactCheck.Core.Text;
using FactCheck.Extraction.Attributions;
using FactCheck.Extraction.Evaluation;
using FactCheck.Extraction.Formats;
using FactCheck.Extraction.Model;
using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Training;

/// <summary>Articles kept out of training, scored with the bare model: no rules before or after.</summary>
/// <param name="model">The model whose confidence is fitted, and whose tagger and word lists the articles are read with.</param>
internal sealed class DevelopmentSet(IReadOnlyList<AnnotatedArticle> articles, AttributionModel model)
{
    private readonly List<(AnnotatedArticle Article, TextDocument Document, TokenFeatures Features)> _articles =
        [.. articles.Select(a => (Article: a, Document: model.Tagger.Tag(TextDocument.Read(a.Text))))
            .Select(a => (a.Article, a.Document, TokenFeatures.Of(a.Document, model.Vocabulary, model.Cues)))];

    /// <summary>The articles with the parts of speech and names of their automatic annotation.</summary>
    public IReadOnlyList<TaggedArticle> Tagged => [.. _articles.Select(a => TaggedArticle.Of(a.Document, a.Article.Tokens))];

    /// <summary>Scores a network with the same word lists on the articles, each cue taken that is likelier than <paramref name="threshold"/>.</summary>
    public AttributionScores ScoreCues(AttributionModel scored, double threshold) =>
        Score(Decode(scored, threshold), static (_, _) => true);

    /// <summary>Scores a model on the articles as it is used: what its own confidence keeps.</summary>
    public AttributionScores Score() => Score(Decode(model, ConfidenceScale.LeastCue), Keeps(model.Confidence, model.Confidence.Threshold));

    /// <summary>
    /// Fits how sure to be of an attribution to how often such ones are right here, and chooses from where on the model shows them.
    /// </summary>
    public ConfidenceScale FitConfidence()
    {
        var decoded = Decode(model, ConfidenceScale.LeastCue).ToList();
        var examples = new List<(double[], bool)>();
        foreach (var (article, document, attributions) in decoded)
        {
            var predicted = attributions.ConvertAll(d => Predicted(document, d));
            var links = AttributionLinks.Of(article.Attributions, predicted);
            for (var i = 0; i < attributions.Count; i++)
                examples.Add((Inputs(document, attributions[i]), links[i] is not null));
        }

        // What is missed costs an editor more than what is dismissed: the linked share, a recall, counts beside the three F1.
        var scale = ConfidenceScale.Fit(0, examples);
        return scale with { Threshold = ConfidenceScale.Thresholds.MaxBy(t => Worth(Score(decoded, Keeps(scale, t)))) };
    }

    private static double Worth(AttributionScores s) => s.Source.F1 + s.Cue.F1 + s.Content.F1 + s.Linked.Recall;

    private static Func<TextDocument, DecodedAttribution, bool> Keeps(ConfidenceScale scale, double threshold) =>
        (document, decoded) => ConfidenceScale.Keeps(decoded.CueProbability, scale.Of(Inputs(document, decoded)), threshold);

    private static double[] Inputs(TextDocument document, DecodedAttribution decoded) =>
        ConfidenceInputs.Of(document, decoded, QuoteKinds.Of(document, Spans(document, decoded.Content)));

    private static AttributionScores Score(
        IEnumerable<(AnnotatedArticle Article, TextDocument Document, List<DecodedAttribution> Decoded)> articles,
        Func<TextDocument, DecodedAttribution, bool> keeps)
    {
        var scorer = new AttributionScorer();
        foreach (var (article, document, decoded) in articles)
        {
            scorer.Add(
                article.Text, article.Attributions,
                [.. decoded.Where(d => keeps(document, d)).Select(d => Predicted(document, d))]);
        }

        return scorer.Scores();
    }

    private IEnumerable<(AnnotatedArticle Article, TextDocument Document, List<DecodedAttribution> Decoded)> Decode(
        AttributionModel scored, double threshold)
    {
        var decoder = new AttributionDecoder(scored);
        foreach (var (article, document, features) in _articles)
        {
            var decoded = decoder.Decode(document, features, Chunk.Cut(document), threshold);
            yield return (article, document, decoded.FindAll(d => d.Content.Count > 0));
        }
    }

    private static PredictedAttribution Predicted(TextDocument document, DecodedAttribution d) => new(
        Spans(document, d.Source), Spans(document, [d.Cue]), Spans(document, d.Content), d.CueProbability * d.RolesProbability);

    private static TextSpan[] Spans(TextDocument document, IReadOnlyList<Segment> stretches) =>
        [.. stretches.Select(s => document.SpanOf(s.Start, s.End))];
}
