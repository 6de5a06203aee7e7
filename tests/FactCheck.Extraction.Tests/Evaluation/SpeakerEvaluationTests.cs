using System.Text.Json;
using FactCheck.Core.Attributions;
using FactCheck.Core.Text;
using FactCheck.Extraction.Evaluation;
using FactCheck.Extraction.Pipeline;

namespace FactCheck.Extraction.Tests.Evaluation;

public sealed class SpeakerEvaluationTests
{
    private const string Text = "“It is late,” the mayor, Anna Roe, told the Herald. Paul Crane left.";

    [Fact]
    public void Read_Line_HasWordsMentionSpeakersAndOutlets()
    {
        SpeakerArticle article = Read("# a remark", "", "It is late | group | Anna Roe / Roe [person] (mayor / -) + Paul Crane [person / unnamed] | Reuters > Herald");

        SpokenWords words = Assert.Single(article.Attributions);
        Assert.Equal(("It is late", MentionKind.Group), (words.Start.Slice(Text), words.Mention));
        Assert.Equal(["Reuters", "Herald"], words.Outlets);
        Assert.Equal(["Anna Roe", "Roe"], words.Speakers[0].Names);
        Assert.Equal(["mayor", null], words.Speakers[0].Titles);
        Assert.Equal([SpeakerKind.Person, SpeakerKind.Unnamed], words.Speakers[1].Kinds);
        Assert.Equal([null], words.Speakers[1].Titles);
    }

    [Theory]
    [InlineData("It is late | name")]
    [InlineData("It is late | rumour | Anna Roe [person]")]
    [InlineData("It is late | name | Anna Roe")]
    [InlineData("It is late | name | Anna Roe [mayor]")]
    [InlineData("It is early | name | Anna Roe [person]")]
    [InlineData("e | name | Anna Roe [person]")]
    public void Read_LineOfAnotherForm_IsRefusedByItsNumber(string line)
    {
        var refused = Assert.Throws<FormatException>(() => Read("", line));
        Assert.StartsWith("story.txt line 2 ", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Anna Roe", SpeakerKind.Person, "the mayor", 1, 1, 1)]
    [InlineData("anna roe", SpeakerKind.Person, null, 1, 1, 0)]
    [InlineData("Anna Roe", SpeakerKind.Unnamed, "mayor", 1, 0, 1)]
    [InlineData("Paul Crane", SpeakerKind.Person, "mayor", 0, 1, 0)]
    public void Score_Speaker_CountsNameKindAndTitle(string name, SpeakerKind kind, string? title, int named, int ofKind, int titled)
    {
        SpeakerScores scores = Score("It is late | title | Anna Roe [person] (mayor)", Found(new TextSpan(0, 14), [], Speaker(name, kind, title)));

        Assert.Equal(new SpeakerCount(1, 1, named, ofKind, titled), scores.All);
        Assert.Equal(scores.All, scores.ByMention[MentionKind.Title]);
        Assert.Equal(named + ofKind + titled < 3, scores.Misses.Count == 1);
    }

    [Fact]
    public void Score_OneSpeakerOfTwo_IsNotRight()
    {
        SpeakerScores scores = Score("It is late | group | Anna Roe [person] + Paul Crane [person]", Found(new TextSpan(0, 14), [], Speaker("Anna Roe", SpeakerKind.Person, null)));
        Assert.Equal(new SpeakerCount(1, 1, 0, 0, 0), scores.All);
    }

    [Fact]
    public void Score_WordsThatNothingCovers_AreNotFound()
    {
        SpeakerScores scores = Score("It is late | name | Anna Roe [person]", Found(new TextSpan(9, 30), [], Speaker("Anna Roe", SpeakerKind.Person, null)));
        Assert.Equal(new SpeakerCount(1, 0, 0, 0, 0), scores.All);
        Assert.Null(Assert.Single(scores.Misses).Found);
    }

    [Fact]
    public void Score_OfTwoThatCoverTheWords_TheNearestCounts()
    {
        ExtractedAttribution outer = Found(new TextSpan(0, 50), [], Speaker("Herald", SpeakerKind.Organization, null));
        ExtractedAttribution inner = Found(new TextSpan(1, 11), [], Speaker("Anna Roe", SpeakerKind.Person, null));
        Assert.Equal(1, Score("It is late | name | Anna Roe [person]", outer, inner).All.Named);
    }

    [Theory]
    [InlineData(1, "Reuters", "Herald")]
    [InlineData(0, "Herald", "Reuters")]
    [InlineData(0, "Herald")]
    public void Score_Outlets_AreRightOnlyInOrder(int right, params string[] chain)
    {
        SpeakerScores scores = Score("It is late | name | Anna Roe [person] | Reuters > the Herald", Found(new TextSpan(0, 14), chain, Speaker("Anna Roe", SpeakerKind.Person, null)));
        Assert.Equal(new MatchCount(1, 1, right), scores.Outlets);
    }

    [Fact]
    public void Report_TextAndJson_HaveTheSameShares()
    {
        SpeakerScores scores = Score("It is late | name | Anna Roe [person]", Found(new TextSpan(0, 14), [], Speaker("Paul Crane", SpeakerKind.Person, null)));

        string text = SpeakerScoreReport.ToText(scores, misses: true);
        Assert.Contains("name                 1   100.0     0.0   100.0     0.0\n", text, StringComparison.Ordinal);
        Assert.EndsWith("marked Anna Roe [person]\n  found  Paul Crane [person]", text, StringComparison.Ordinal);
        JsonElement all = JsonDocument.Parse(SpeakerScoreReport.ToJson(scores)).RootElement.GetProperty("all");
        Assert.Equal((1, 0), (all.GetProperty("foundShare").GetDouble(), all.GetProperty("nameShare").GetDouble()));
    }

    private static SpeakerArticle Read(params string[] lines) => SpeakerArticle.Read("story.txt", Text, lines);

    private static SpeakerScores Score(string line, params ExtractedAttribution[] found) => SpeakerEvaluation.Score([Read(line)], _ => found);

    private static ExtractedSpeaker Speaker(string name, SpeakerKind kind, string? title) => new(name, title, kind, [], "", 1);

    private static ExtractedAttribution Found(TextSpan content, string[] chain, params ExtractedSpeaker[] speakers) =>
        new("a1", QuoteKind.Direct, [content], [], [], speakers, null, 1, []) { OutletChain = chain };
}
