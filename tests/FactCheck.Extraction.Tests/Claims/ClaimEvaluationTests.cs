using FactCheck.Extraction.Claims.Evaluation;
using FactCheck.Extraction.Claims.Worthiness;

namespace FactCheck.Extraction.Tests.Claims;

public sealed class ClaimEvaluationTests
{
    private static readonly MarkedSentence[] Sentences =
    [
        new("A", "Good evening, and welcome to all of you.", false),
        new("B", "Wages in this state rose by 12 percent since 2010.", true),
        new("B", "I love this place.", false),
        new("A", "What do you say to that?", false),
        new("B", "She voted against the tax bill three times.", true),
        new("B", "We need to do better.", false),
    ];

    [Fact]
    public void AveragePrecision_HitsAtFirstAndThirdPlace_IsTheMeanOfOneAndTwoThirds() =>
        Assert.Equal((1 + 2.0 / 3) / 2, ClaimEvaluation.AveragePrecision([true, false, true, false]), 10);

    [Fact]
    public void AveragePrecision_NoHit_IsZero() => Assert.Equal(0, ClaimEvaluation.AveragePrecision([false, false]));

    [Fact]
    public void Run_TranscriptsAlike_RanksTheStatementsOfFactFirst()
    {
        MarkedTranscript[] transcripts = [.. Enumerable.Range(1, 3).Select(number => new MarkedTranscript($"t{number}", Sentences))];
        var scores = ClaimEvaluation.Run(transcripts);
        Assert.Equal(1, scores.MeanAveragePrecision, 10);
        Assert.All(scores.Transcripts, transcript => Assert.Equal((6, 2), (transcript.Sentences, transcript.Worthy)));
    }

    [Fact]
    public void Report_Scores_GivesEachTranscriptAndTheMean()
    {
        var scores = new ClaimScores([new("first", 10, 2, 0.5), new("second", 20, 3, 0.25)]);
        Assert.EndsWith("Mean average precision 0.3750", ClaimScoreReport.ToText(scores), StringComparison.Ordinal);
        Assert.Contains("second", ClaimScoreReport.ToText(scores), StringComparison.Ordinal);
        using var json = System.Text.Json.JsonDocument.Parse(ClaimScoreReport.ToJson(scores));
        Assert.Equal(0.375, json.RootElement.GetProperty("meanAveragePrecision").GetDouble());
        Assert.Equal(2, json.RootElement.GetProperty("transcripts").GetArrayLength());
    }

    [Fact]
    public void Train_SameTranscriptsTwice_GivesTheSameBytes()
    {
        MarkedTranscript[] transcripts = [new("t", Sentences)];
        Assert.Equal(Saved(ClaimEvaluation.Train(transcripts)), Saved(ClaimEvaluation.Train(transcripts)));
    }

    [Fact]
    public void Load_SavedModel_WeighsAlike()
    {
        var model = WorthinessModel.Default;
        var loaded = WorthinessModel.Load(new MemoryStream(Saved(model)));
        Assert.All(Enum.GetValues<WorthinessFeature>(), feature => Assert.Equal(model.Weight(feature), loaded.Weight(feature), 4));
        Assert.True(loaded.Weight(WorthinessFeature.Statistic) > loaded.Weight(WorthinessFeature.Praise));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"features\":{\"NoSuchFeature\":1}}")]
    [InlineData("[1]")]
    public void Load_SomethingElse_IsRefused(string json) =>
        Assert.Throws<FormatException>(() => WorthinessModel.Load(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(json))));

    [Fact]
    public void ReadAll_LineOfAnotherForm_SaysWhereItIs()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "b.tsv"), "1\tA\tGood evening.\t0\n2\tB\tWages rose.\t01\n");
            File.WriteAllText(Path.Combine(folder.FullName, "a.tsv"), "1\tA\tWages fell.\t1\n");
            var read = MarkedTranscript.ReadAll(folder.FullName);
            Assert.Equal(["a", "b"], read.Select(transcript => transcript.Name));
            Assert.True(read[1].Sentences[1].Worthy);

            File.WriteAllText(Path.Combine(folder.FullName, "c.tsv"), "1\tA\tGood evening.\t0\nno tabs here\n");
            var error = Assert.Throws<FormatException>(() => MarkedTranscript.ReadAll(folder.FullName));
            Assert.StartsWith("c.tsv line 2 ", error.Message, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static byte[] Saved(WorthinessModel model)
    {
        using var stream = new MemoryStream();
        model.Save(stream);
        return stream.ToArray();
    }
}
