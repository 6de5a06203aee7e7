using FactCheck.Core.Attributions;
using FactCheck.Extraction.Model;
using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Tests.Model;

public class ConfidenceScaleTests
{
    [Fact]
    public void Fit_QuotesRightMoreOftenThanParaphrase_GivesEachItsShare()
    {
        var examples = new List<(double[], bool)>();
        for (var i = 0; i < 1000; i++)
        {
            examples.Add((Inputs(Decoded(), QuoteKind.Direct), i % 10 != 0));
            examples.Add((Inputs(Decoded(), QuoteKind.Indirect), i % 10 < 6));
        }

        var scale = ConfidenceScale.Fit(0.4, examples);

        Assert.Equal(0.9, scale.Of(Inputs(Decoded(), QuoteKind.Direct)), 0.011);
        Assert.Equal(0.6, scale.Of(Inputs(Decoded(), QuoteKind.Indirect)), 0.011);
    }

    [Fact]
    public void Of_ContentLessSure_IsLower()
    {
        var random = new Random(1);
        var examples = new List<(double[], bool)>();
        for (var i = 0; i < 2000; i++)
        {
            var overlap = random.NextDouble();
            examples.Add((Inputs(Decoded(overlap), QuoteKind.Mixed), random.NextDouble() < overlap));
        }

        var scale = ConfidenceScale.Fit(0.4, examples);

        Assert.Equal(0.3, scale.Of(Inputs(Decoded(0.3), QuoteKind.Mixed)), 0.05);
        Assert.Equal(0.8, scale.Of(Inputs(Decoded(0.8), QuoteKind.Mixed)), 0.05);
    }

    [Fact]
    public void Keeps_DoubtfulCueWithPlainContent_IsWeighedTogether()
    {
        var scale = ConfidenceScale.None with { Threshold = 0.3 };

        Assert.True(scale.Keeps(0.25, 0.4));
        Assert.False(scale.Keeps(0.25, 0.3));
        Assert.False(scale.Keeps(0.35, 0.2));
    }

    private static double[] Inputs(DecodedAttribution decoded, QuoteKind kind) =>
        ConfidenceInputs.Of(TextDocument.Read("Ada Bell said the river would rise again soon"), decoded, kind);

    private static DecodedAttribution Decoded(double contentOverlap = 0.9) => new(new(2, 3), [new(0, 2)], [new(3, 9)], 0.8, 0.5, contentOverlap, 0.9);
}
