using System.Diagnostics;
using System.Globalization;
using FactCheck.Extraction.Evaluation;
using FactCheck.Extraction.Formats;
using FactCheck.Extraction.Model;

namespace FactCheck.Extraction.Training;

/// <summary>Trains a model on some articles and tells how it fares on others.</summary>
internal sealed record TrainingRun(int Epochs, ulong Seed, Action<string> Progress, Stopwatch Clock)
{
    /// <summary>The probability from which on something counts as a cue where progress is reported, before confidence has been fitted.</summary>
    private const double UsualCue = 0.35;

    /// <summary>A model with its weights as they are read back from a file, its confidence not fitted.</summary>
    public AttributionModel Train(
        IReadOnlyList<AnnotatedArticle> articles, IReadOnlyList<AnnotatedArticle> watched, CancellationToken cancellation)
    {
        var corpus = TrainingCorpus.Prepare(articles, Seed);
        Tell($"{articles.Count} articles, {corpus.Vocabulary.Rows} words, tagged");
        var field = new CueFieldTrainer(corpus).Run(Seed, cancellation);
        Tell($"cue field of {field.Weights.Keys.Length} features");
        var model = new AttributionModel(
            corpus.Tagger, corpus.Vocabulary, corpus.Cues, field, new AttributionNetwork(StandardShape.For(corpus.Vocabulary)),
            ConfidenceScale.None);
        var set = new DevelopmentSet(watched, model);
        model = model with
        {
            Network = new NetworkTrainer(corpus, new TrainingSettings { Seed = Seed, Epochs = Epochs }).Run(
                (epoch, loss, network) => Tell(string.Create(
                    CultureInfo.InvariantCulture,
                    $"epoch {epoch,2}, loss {loss:F4}, {watched.Count} other articles: {Summary(set.ScoreCues(model with { Network = network }, UsualCue))}")),
                cancellation),
        };
        using var file = new MemoryStream();
        AttributionModelFile.Write(model, file);
        file.Position = 0;
        return AttributionModelFile.Read(file);
    }

    public static string Summary(AttributionScores scores) => string.Create(
        CultureInfo.InvariantCulture,
        $"source {100 * scores.Source.F1:F1} cue {100 * scores.Cue.F1:F1} content {100 * scores.Content.F1:F1} linked {100 * scores.Linked.Recall:F1}");

    private void Tell(string line) =>
        Progress(string.Create(CultureInfo.InvariantCulture, $"{Clock.Elapsed.TotalSeconds,5:F0} s, {line}"));
}
