using FactCheck.Extraction.Model;

namespace FactCheck.Extraction.Training;

/// <summary>The mean of a network's weights at several moments of its training, which errs less than any one of them.</summary>
internal sealed class WeightAverage(AttributionNetwork network)
{
    private readonly double[][] _sums = [.. network.Parameters.Select(p => new double[p.Values.Length])];
    private int _count;

    /// <summary>Takes the weights as they are now into the mean.</summary>
    public void Add()
    {
        _count++;
        Parallel.For(0, _sums.Length, i =>
        {
            var (sums, values) = (_sums[i], network.Parameters[i].Values);
            for (var j = 0; j < sums.Length; j++)
                sums[j] += values[j];
        });
    }

    /// <summary>A network of its own with the mean weights, or with the present ones where none were taken.</summary>
    public AttributionNetwork ToNetwork()
    {
        var mean = new AttributionNetwork(network.Shape);
        for (var i = 0; i < _sums.Length; i++)
        {
            var (from, to) = (network.Parameters[i].Values, mean.Parameters[i].Values);
            for (var j = 0; j < to.Length; j++)
                to[j] = _count == 0 ? from[j] : (float)(_sums[i][j] / _count);
        }

        return mean;
    }
}
