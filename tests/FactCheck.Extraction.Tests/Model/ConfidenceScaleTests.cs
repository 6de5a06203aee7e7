using FactCheck.Core.Attributions;
using FactCheck.Extraction.Model;

namespace FactCheck.Extraction.Tests.Model;

public class ConfidenceScaleTests
{
    [Fact]
    public void Fit_QuotesRightMoreOftenThanParaphrase_GivesEachItsShare()
    {
        var examples = new List<(double[], bool)>();
        for (var i = 0; i < 1000; i++)
        {
            examples.Add((ConfidenceScale.Inputs(Decoded(), QuoteKind.Direct), i % 10 != 0));
            examples.Add((ConfidenceScale.Inputs(Decoded(), QuoteKind.Indirect), i % 10 < 6));
        }

        var scale = ConfidenceScale.Fit(examples);

        Assert.Equal(0.9, scale.Of(Decoded(), QuoteKind.Direct), 0.011);
        Assert.Equal(0.6, scale.Of(Decoded(), QuoteKind.Indirect), 0.011);
    }

    private static DecodedAttribution Decoded() => new(new(2, 3), [new(0, 2)], [new(3, 9)], 0.8, 0.5);
}
