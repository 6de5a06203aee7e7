using FactCheck.Core.Attributions;
using FactCheck.Core.Text;
using FactCheck.Extraction.Evaluation;
using FactCheck.Extraction.Formats;

namespace FactCheck.Extraction.Tests.Evaluation;

public class AttributionScorerTests
{
    //                           0    5    10        20        30
    private const string Text = "Ada said “rain is near” and left soon.";

    private static readonly TextSpan Ada = new(0, 3);
    private static readonly TextSpan Said = new(4, 4);
    private static readonly TextSpan Quote = new(9, 14);
    private static readonly TextSpan Rest = new(24, 13);

    [Fact]
    public void Scores_SameSpans_AreRightInEveryRole()
    {
        var scores = Score([Gold(Ada, Said, Quote)], [Predicted(Ada, Said, Quote)]);

        Assert.Equal(new MatchCount(1, 1, 1), scores.Source);
        Assert.Equal(new MatchCount(1, 1, 1), scores.Content);
        Assert.Equal(new MatchCount(1, 1, 1), scores.All);
        Assert.Equal(1, scores.Linked.F1);
        Assert.Equal(1, scores.ByKind[QuoteKind.Direct].Content.F1);
    }

    [Fact]
    public void Scores_OnePartOfTwoMissing_IsWrong()
    {
        var scores = Score([Gold(Ada, Said, Quote, Rest)], [Predicted(Ada, Said, Quote)]);

        Assert.Equal(new MatchCount(1, 1, 0), scores.Content);
        Assert.Equal(new MatchCount(1, 1, 0), scores.All);
        Assert.Equal(1, scores.ByKind[QuoteKind.Mixed].Content.Gold);
        Assert.Equal(1, scores.ByKind[QuoteKind.Direct].Content.Predicted);
    }

    [Fact]
    public void Scores_SameSpanPredictedTwice_CountsOnce()
    {
        var scores = Score([Gold(Ada, Said, Quote)], [Predicted(Ada, Said, Quote), Predicted(Ada, Said, Quote)]);

        Assert.Equal(new MatchCount(2, 1, 1), scores.Cue);
        Assert.Equal(new MatchCount(2, 1, 1), scores.Linked);
    }

    [Fact]
    public void ToSvg_OneBin_DrawsOneDiscWhereConfidenceAndShareMeet()
    {
        var svg = CalibrationPlot.ToSvg(Score(
            [new GoldAttribution([], [Said], [Quote])], [new PredictedAttribution([], [Said], [Quote], 0.5)]));

        var disc = Assert.Single(System.Xml.Linq.XDocument.Parse(svg).Descendants(), e => e.Name.LocalName == "circle");
        Assert.Equal("256.0", disc.Attribute("cx")?.Value);
        Assert.Equal("24.0", disc.Attribute("cy")?.Value);
    }

    [Fact]
    public void Scores_NoSourceOnEitherSide_CountsInNoRoleButLinks()
    {
        var scores = Score(
            [new GoldAttribution([], [Said], [Quote])], [new PredictedAttribution([], [Said], [Quote], 0.9)]);

        Assert.Equal(default, scores.Source);
        Assert.Equal(new MatchCount(1, 1, 1), scores.Linked);
        Assert.Equal(new CalibrationBin(1, 0.9, 1), scores.Calibration[9]);
    }

    [Theory]
    [InlineData(9, 14, 1)]
    [InlineData(9, 7, 1)]
    [InlineData(9, 6, 0)]
    public void Scores_ContentOverlap_LinksFromHalf(int start, int length, int linked)
    {
        var scores = Score([Gold(Ada, Said, Quote)], [Predicted(Ada, Said, new TextSpan(start, length))]);

        Assert.Equal(linked, scores.Linked.Right);
    }

    [Fact]
    public void Scores_OtherSource_DoesNotLink()
    {
        var scores = Score([Gold(Ada, Said, Quote)], [Predicted(Rest, Said, Quote)]);

        Assert.Equal(0, scores.Linked.Right);
    }

    [Fact]
    public void WindowMatches_SpanOverTwoSentences_CountsAPieceInEach()
    {
        TextSpan[] sentences = [new(0, 10), new(11, 9)];

        Assert.Equal(new MatchCount(2, 1, 1), WindowMatches.Of(sentences, [new(4, 6)], [new(4, 16)]));
        Assert.Equal(new MatchCount(1, 1, 1), WindowMatches.Of(sentences, [new(4, 6), new(4, 6)], [new(4, 6)]));
    }

    private static GoldAttribution Gold(TextSpan source, TextSpan cue, params TextSpan[] content) =>
        new([source], [cue], content);

    private static PredictedAttribution Predicted(TextSpan source, TextSpan cue, params TextSpan[] content) =>
        new([source], [cue], content, 0.5);

    private static AttributionScores Score(GoldAttribution[] gold, PredictedAttribution[] predicted)
    {
        var scorer = new AttributionScorer();
        scorer.Add(Text, gold, predicted);
        return scorer.Scores();
    }
}
