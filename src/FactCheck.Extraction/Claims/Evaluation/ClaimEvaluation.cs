using FactCheck.Extraction.Claims.Signals;
using FactCheck.Extraction.Claims.Worthiness;
using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Claims.Evaluation;

/// <summary>
/// Measures check-worthiness on debates whose sentences people marked: each transcript is ranked by a model fitted to all the others.
/// </summary>
public static class ClaimEvaluation
{
    /// <summary>Trains on all transcripts but one, ranks that one, and so on for each.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public static ClaimScores Run(IReadOnlyList<MarkedTranscript> transcripts, CancellationToken cancellation = default)
    {
        var examples = transcripts.Select(Examples).ToArray();
        var scores = new TranscriptScore[transcripts.Count];
        Parallel.For(0, transcripts.Count, new ParallelOptions { CancellationToken = cancellation }, left =>
        {
            var model = WorthinessTrainer.Train([.. examples.Where((_, i) => i != left).SelectMany(e => e)]);
            var ranked = examples[left].Select((example, line) => (Score: model.LogOdds(example.Features), line, example.Worthy))
                .OrderByDescending(one => one.Score).ThenBy(one => one.line).Select(one => one.Worthy);
            scores[left] = new TranscriptScore(transcripts[left].Name, examples[left].Length, examples[left].Count(e => e.Worthy), AveragePrecision(ranked));
        });
        return new ClaimScores(scores);
    }

    /// <summary>The mean of the precision at each hit; 0 where there is none.</summary>
    public static double AveragePrecision(IEnumerable<bool> ranked)
    {
        ArgumentNullException.ThrowIfNull(ranked);
        int place = 0, hits = 0;
        double sum = 0;
        foreach (var hit in ranked)
        {
            place++;
            if (hit) sum += (double)++hits / place;
        }

        return hits == 0 ? 0 : sum / hits;
    }

    /// <summary>The model fitted to all of the transcripts.</summary>
    public static WorthinessModel Train(IReadOnlyList<MarkedTranscript> transcripts) =>
        WorthinessTrainer.Train([.. transcripts.SelectMany(Examples)]);

    private static WorthinessExample[] Examples(MarkedTranscript transcript) =>
        [.. transcript.Sentences.Select(sentence => Example(sentence.Text, sentence.Worthy))];

    private static WorthinessExample Example(string text, bool worthy)
    {
        var map = new SignalMap(TextDocument.Read(text));
        var clause = new ClauseSignals(map, [new(0, text.Length)]);
        return new WorthinessExample(WorthinessFeatures.Of(clause), worthy);
    }
}
