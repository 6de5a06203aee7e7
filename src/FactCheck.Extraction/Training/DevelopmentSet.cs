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

    /// <summary>Scores a model with the same word lists on the articles.</summary>
    public AttributionScores Score(AttributionModel scored, double threshold) => Score(Decode(scored, threshold), threshold);

    /// <summary>
    /// Chooses the model's threshold of cues, and fits how sure to be of an attribution to how often such ones are right here.
    /// </summary>
    public ConfidenceScale FitConfidence()
    {
        // What is missed costs an editor more than what is dismissed: the linked share, a recall, counts beside the three F1.
        var decoded = Decode(model, ConfidenceScale.Thresholds[0]).ToList();
        var threshold = ConfidenceScale.Thresholds.MaxBy(t => Worth(Score(decoded, t)));
        var examples = new List<(double[], bool)>();
        foreach (var (article, document, attributions) in decoded)
        {
            var kept = attributions.FindAll(d => d.CueProbability >= threshold);
            var predicted = kept.ConvertAll(d => Predicted(document, d));
            var links = AttributionLinks.Of(article.Attributions, predicted);
            for (var i = 0; i < kept.Count; i++)
                examples.Add((ConfidenceScale.Inputs(kept[i], QuoteKinds.Of(document, predicted[i].Content)), links[i] is not null));
        }

        return ConfidenceScale.Fit(threshold, examples);
    }

    private static double Worth(AttributionScores s) => s.Source.F1 + s.Cue.F1 + s.Content.F1 + s.Linked.Recall;

    private static AttributionScores Score(
        IEnumerable<(AnnotatedArticle Article, TextDocument Document, List<DecodedAttribution> Decoded)> articles, double threshold)
    {
        var scorer = new AttributionScorer();
        foreach (var (article, document, decoded) in articles)
        {
            scorer.Add(
                article.Text, article.Attributions,
                [.. decoded.Where(d => d.CueProbability >= threshold).Select(d => Predicted(document, d))]);
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
        [.. d.Source.Select(s => document.SpanOf(s.Start, s.End))],
        [document.SpanOf(d.Cue.Start, d.Cue.End)],
        [.. d.Content.Select(s => document.SpanOf(s.Start, s.End))],
        d.CueProbability * d.RolesProbability);
}
