using System.Diagnostics;
using FactCheck.Extraction.Evaluation;
using FactCheck.Extraction.Formats;
using FactCheck.Extraction.Model;

namespace FactCheck.Extraction.Training;

/// <summary>Trains everything the attribution finder needs from a corpus and writes it as one file.</summary>
public static class AttributionTraining
{
    private const int KeptOutOf = 15;

    /// <summary>
    /// Trains on CORPUS/train and reports on CORPUS/dev, from which nothing is learnt. The same corpus, seed and number of epochs give the same
    /// bytes.
    /// </summary>
    /// <param name="corpus">Folder with train and dev, each as <see cref="AnnotatedCorpus"/> reads it.</param>
    /// <param name="progress">Told a line after each epoch.</param>
    /// <exception cref="DirectoryNotFoundException">The corpus has no train or no dev.</exception>
    /// <exception cref="FormatException">A file of the corpus can't be read; the message names it.</exception>
    public static void Run(
        string corpus, Stream output, int epochs, int seed, Action<string> progress, CancellationToken cancellation = default)
    {
        var articles = AnnotatedCorpus.Read(Path.Combine(corpus, "train"));
        var training = TrainingCorpus.Prepare([.. articles.Where((_, i) => !IsKeptOut(i))]);
        var keptOut = new DevelopmentSet(
            [.. articles.Where((_, i) => IsKeptOut(i))], training.Vocabulary, training.Cues);
        var development = new DevelopmentSet(
            AnnotatedCorpus.Read(Path.Combine(corpus, "dev")), training.Vocabulary, training.Cues);
        progress($"{training.Articles.Count} articles, {training.Vocabulary.Rows} words");
        var trainer = new NetworkTrainer(training, new TrainingSettings { Seed = (ulong)seed, Epochs = epochs });
        var clock = Stopwatch.StartNew();
        var network = trainer.Run(
            (epoch, loss, network) => progress(string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"epoch {epoch,2}, {clock.Elapsed.TotalSeconds,5:F0} s, loss {loss:F4}, dev {Summary(development.Score(network, AttributionModel.CueThreshold))}")),
            cancellation);
        var model = Calibrate(
            new AttributionModel(training.Vocabulary, training.Cues, network, ConfidenceScale.None), keptOut);
        progress(string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"rounded, dev {Summary(development.Score(model.Network, AttributionModel.CueThreshold))}"));
        AttributionModelFile.Write(model, output);
    }

    /// <summary>One article in fifteen is kept out of training to fit the confidence to.</summary>
    internal static bool IsKeptOut(int article) => article % KeptOutOf == KeptOutOf - 1;

    /// <summary>Fits the confidence to the weights as they will be read back, rounded to bytes.</summary>
    internal static AttributionModel Calibrate(AttributionModel model, DevelopmentSet keptOut)
    {
        using var file = new MemoryStream();
        AttributionModelFile.Write(model, file);
        file.Position = 0;
        var rounded = AttributionModelFile.Read(file);
        return rounded with { Confidence = keptOut.FitConfidence(rounded.Network, AttributionModel.CueThreshold) };
    }

    private static FormattableString Summary(AttributionScores scores) =>
        $"source {100 * scores.Source.F1:F1} cue {100 * scores.Cue.F1:F1} content {100 * scores.Content.F1:F1} linked {100 * scores.Linked.Recall:F1}";
}
