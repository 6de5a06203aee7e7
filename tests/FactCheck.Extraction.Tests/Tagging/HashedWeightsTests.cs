using FactCheck.Extraction.Tagging;

namespace FactCheck.Extraction.Tests.Tagging;

public class HashedWeightsTests
{
    private const int Labels = 11;

    [Fact]
    public void Sum_KnownAndUnknownFeatures_AddsTheKnownOnes()
    {
        var random = new Random(4);
        uint[] keys = [.. Enumerable.Range(0, 300).Select(i => (uint)((i * 7_919_777) + 5)).Order()];
        var features = keys.Select(k => (k, Enumerable.Range(0, Labels).Select(_ => random.NextSingle() - 0.5f).ToArray())).ToList();
        var weights = HashedWeights.Round(Labels, features);
        uint[] asked = [keys[3], 12, keys[250], keys[17], 0, keys[17]];
        var sums = new short[weights.Stride];

        weights.Sum(asked, sums);

        for (var label = 0; label < Labels; label++)
        {
            var expected = asked.Select(a => Array.IndexOf(weights.Keys, a)).Where(k => k >= 0).Sum(k => weights.Row(k)[label]);
            Assert.Equal(expected, sums[label]);
            var exact = features[3].Item2[label] + features[250].Item2[label] + (2 * features[17].Item2[label]);
            Assert.Equal(exact, weights.Scale * sums[label], 4 * weights.Scale);
        }
    }

    [Fact]
    public void Round_FeatureOfNoWeight_IsDropped()
    {
        var weights = HashedWeights.Round(2, [(7, [0, 0]), (9, [1, -1])]);

        Assert.Equal([9u], weights.Keys);
        Assert.Equal([127, -127], weights.Row(0).ToArray().Select(w => (int)w));
    }

    [Fact]
    public void Add_SameValuesInAnotherPlace_IsAnotherFeature()
    {
        var list = new FeatureList(new uint[8]);
        list.Add(5);
        list.Add(5);
        list.Add(5, 6);
        list.Add(6, 5);
        list.Add(5, 6, 7);

        Assert.Equal(5, list.Hashes.ToArray().Distinct().Count());
        Assert.DoesNotContain(0u, list.Hashes.ToArray());
    }
}
