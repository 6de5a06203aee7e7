using System.Diagnostics;
using FactCheck.Extraction.Evaluation;
using FactCheck.Extraction.Formats;
using FactCheck.Extraction.Model;

namespace FactCheck.Extraction.Training;

/// <summary>Trains everything the attribution finder needs from a corpus and writes it as one file.</summary>
public static class AttributionTraining
{
    private const int KeptOutOf = 6;

    /// <summary>
    /// Trains on CORPUS/train, twice: first without one article in six, to learn from those how sure to be of what is found
    /// and when to show it, then on all articles. Reports on CORPUS/dev, from which nothing is learnt. The same
    /// corpus, seed and number of epochs give the same bytes.
    /// </summary>
    /// <param name="corpus">Folder with train and dev, each as <see cref="AnnotatedCorpus"/> reads it.</param>
    /// <param name="progress">Told a line after each epoch.</param>
    /// <exception cref="DirectoryNotFoundException">The corpus has no train or no dev.</exception>
    /// <exception cref="FormatException">A file of the corpus can't be read; the message names it.</exception>
    public static void Run(
        string corpus, Stream output, int epochs, int seed, Action<string> progress, CancellationToken cancellation = default)
    {
        var articles = AnnotatedCorpus.Read(Path.Combine(corpus, "train"));
        var development = AnnotatedCorpus.Read(Path.Combine(corpus, "dev"));
        var run = new TrainingRun(epochs, (ulong)seed, progress, Stopwatch.StartNew());
        IReadOnlyList<AnnotatedArticle> keptOut = [.. articles.Where((_, i) => IsKeptOut(i))];

        var trial = run.Train([.. articles.Where((_, i) => !IsKeptOut(i))], keptOut, cancellation);
        var scale = new DevelopmentSet(keptOut, trial).FitConfidence();
        progress(string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"least mean of confidence and cue {scale.Threshold:F2}, chosen on {keptOut.Count} articles kept out; now all articles"));
        var model = run.Train(articles, development, cancellation) with { Confidence = scale };

        var scored = new DevelopmentSet(development, model);
        progress($"rounded, dev {TrainingRun.Summary(scored.Score())}");
        progress(Summary(TaggerEvaluation.Run(model.Tagger, scored.Tagged)));
        AttributionModelFile.Write(model, output);
    }

    /// <summary>One article in six is kept out of the first training.</summary>
    internal static bool IsKeptOut(int article) => article % KeptOutOf == KeptOutOf - 1;

    private static string Summary(TaggerScores scores) => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"dev parts of speech {100 * scores.PartsOfSpeech:F1}, names {100 * scores.Names.F1:F1}, as in the automatic annotation");
}
