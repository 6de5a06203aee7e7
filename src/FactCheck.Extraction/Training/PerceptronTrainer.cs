using System.Runtime.Intrinsics;
using FactCheck.Extraction.Tagging;

namespace FactCheck.Extraction.Training;

/// <summary>Learns weights of hashed features by mistakes: an averaged perceptron (Collins 2002) in whole numbers.</summary>
internal sealed class PerceptronTrainer
{
    private readonly int _labels, _stride;
    private readonly FeatureIndex _rows;
    private readonly int[] _weights;
    private readonly double[] _lagged;
    private readonly int[] _exact;
    private readonly List<int> _active = [];
    private long _steps = 1;

    /// <param name="labels">Number of labels.</param>
    /// <param name="rows">The features to learn weights of.</param>
    public PerceptronTrainer(int labels, FeatureIndex rows)
    {
        _labels = labels;
        _stride = HashedWeights.StrideOf(labels);
        _rows = rows;
        _weights = new int[rows.Keys.Length * _stride];
        _lagged = new double[_weights.Length];
        _exact = new int[_stride];
    }

    /// <summary>Sets <paramref name="sums"/> [labels] for a token that <see cref="Learn"/> may then be called for.</summary>
    public void Sum(ReadOnlySpan<uint> features, Span<short> sums)
    {
        _active.Clear();
        Array.Clear(_exact);
        foreach (var feature in features)
        {
            var row = _rows.RowOf(feature);
            if (row < 0)
                continue;
            _active.Add(row * _stride);
            for (var label = 0; label < _stride; label += Vector256<int>.Count)
            {
                var at = (nuint)label;
                var weights = Vector256.LoadUnsafe(ref _weights[row * _stride], at);
                (Vector256.LoadUnsafe(ref _exact[0], at) + weights).StoreUnsafe(ref _exact[0], at);
            }
        }

        for (var label = 0; label < _labels; label++)
            sums[label] = (short)Math.Clamp(_exact[label], short.MinValue, short.MaxValue);
    }

    /// <summary>Moves the weights of the token last summed towards the right label.</summary>
    public void Learn(int right, int found)
    {
        _steps++;
        if (right == found)
            return;
        foreach (var at in _active)
        {
            _weights[at + right]++;
            _lagged[at + right] += _steps;
            _weights[at + found]--;
            _lagged[at + found] -= _steps;
        }
    }

    /// <summary>The weights, averaged over all steps and rounded.</summary>
    public HashedWeights Average() => HashedWeights.Round(_labels, [.. _rows.Keys.Select((key, row) => (key, AverageRow(row * _stride)))]);

    private float[] AverageRow(int at)
    {
        var row = new float[_labels];
        for (var label = 0; label < _labels; label++)
            row[label] = (float)(_weights[at + label] - (_lagged[at + label] / _steps));
        return row;
    }
}
