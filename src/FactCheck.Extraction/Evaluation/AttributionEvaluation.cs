using FactCheck.Extraction.Formats;
using FactCheck.Extraction.Pipeline;

namespace FactCheck.Extraction.Evaluation;

/// <summary>Runs the extraction on the articles of a corpus and scores what it finds.</summary>
public static class AttributionEvaluation
{
    /// <summary>Scores <paramref name="pipeline"/> on <paramref name="articles"/>.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public static AttributionScores Run(
        IReadOnlyList<AnnotatedArticle> articles, ExtractionPipeline pipeline, CancellationToken cancellation = default)
    {
        var found = new IReadOnlyList<PredictedAttribution>[articles.Count];
        Parallel.For(
            0,
            articles.Count,
            new ParallelOptions { CancellationToken = cancellation },
            i => found[i] = [.. pipeline.Extract(articles[i].Text, cancellation).Attributions.Select(Predicted)]);

        var scorer = new AttributionScorer();
        foreach (var (article, predicted) in articles.Zip(found))
            scorer.Add(article.Text, article.Attributions, predicted);
        return scorer.Scores();
    }

    private static PredictedAttribution Predicted(ExtractedAttribution a) => new(a.Source, a.Cue, a.Content, a.Confidence);
}
