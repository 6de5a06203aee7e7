using FactCheck.Extraction.Model;
using FactCheck.Extraction.Training;

namespace FactCheck.Extraction.Tests.Training;

public class WeightAverageTests
{
    private readonly AttributionNetwork _network = new(StandardShape.For(words: 4, projection: 16, hidden: 16));

    [Fact]
    public void ToNetwork_TwoMoments_HasTheirMean()
    {
        var average = new WeightAverage(_network);
        _network.JointBias.Values[1] = 1;
        average.Add();
        _network.JointBias.Values[1] = 4;
        average.Add();
        _network.JointBias.Values[1] = 100;

        Assert.Equal(2.5f, average.ToNetwork().JointBias.Values[1]);
    }

    [Fact]
    public void ToNetwork_NoMoment_HasThePresentWeights()
    {
        _network.JointBias.Values[1] = 7;

        var copy = new WeightAverage(_network).ToNetwork();

        Assert.Equal(7, copy.JointBias.Values[1]);
        Assert.NotSame(_network, copy);
    }
}
