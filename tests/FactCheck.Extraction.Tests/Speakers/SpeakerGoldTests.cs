using FactCheck.Extraction.Evaluation;
using FactCheck.Extraction.Pipeline;

namespace FactCheck.Extraction.Tests.Speakers;

/// <summary>Holds the share of speakers got right on the half of the gold articles that rules may be mended on.</summary>
public sealed class SpeakerGoldTests
{
    [Fact]
    public void Run_ArticlesToMendRulesOn_KeepTheSharesReached()
    {
        SpeakerScores scores = SpeakerEvaluation.Run(SpeakerArticle.ReadAll(Folder("train")), ExtractionPipeline.Default);

        Assert.Equal(24, scores.Articles);
        Assert.True(scores.All.FoundShare >= 0.96, $"{scores.All.FoundShare:P1} of the attributions are found");
        Assert.True(scores.All.NameShare >= 0.96, $"{scores.All.NameShare:P1} of those have the right speaker");
        Assert.True(scores.All.KindShare >= 0.95, $"{scores.All.KindShare:P1} of those have the right kind");
        Assert.True(scores.All.TitleShare >= 0.95, $"{scores.All.TitleShare:P1} of those have the right title");
        Assert.True(scores.Outlets.F1 >= 0.9, $"{scores.Outlets.F1:P1} of the outlets are right");
    }

    // That the files can be read; what is found in them is for measuring only.
    [Fact]
    public void ReadAll_ArticlesForMeasuring_AreHalfAndSpeak()
    {
        IReadOnlyList<SpeakerArticle> articles = SpeakerArticle.ReadAll(Folder("test"));
        Assert.Equal(24, articles.Count);
        Assert.All(articles, static a => Assert.NotEmpty(a.Attributions));
    }

    private static string Folder(string half) => Path.Combine(AppContext.BaseDirectory, "Speakers", "Gold", half);
}
