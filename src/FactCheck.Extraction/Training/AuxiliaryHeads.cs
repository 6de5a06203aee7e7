using FactCheck.Extraction.Model;
using FactCheck.Extraction.Model.Numerics;

namespace FactCheck.Extraction.Training;

/// <summary>Weights that foretell <see cref="SilverLabels"/> from the first recurrent layer; for training only.</summary>
internal sealed class AuxiliaryHeads(NetworkShape shape)
{
    /// <summary>Width of all heads together, padded.</summary>
    public static int Width { get; } = NetworkShape.Pad(SilverLabels.Counts.Sum());

    public Parameter Weights { get; } = new("auxiliary", shape.Encoded, Width, Sparse: false);

    public Parameter Bias { get; } = new("auxiliary bias", 1, Width, Sparse: false);

    public IEnumerable<Parameter> Parameters => [Weights, Bias];

    /// <summary>
    /// Adds <paramref name="weight"/> times the gradient of the cross-entropy of all known labels to that of the scores.
    /// </summary>
    /// <param name="labels">[rows × kinds].</param>
    /// <returns>The cross-entropy, weighted.</returns>
    public static double Add(Matrix scores, ReadOnlySpan<int> labels, float weight, Matrix scoresGradient)
    {
        var counts = SilverLabels.Counts;
        var loss = 0.0;
        for (var t = 0; t < scores.Rows; t++)
        {
            var column = 0;
            for (var kind = 0; kind < counts.Count; kind++)
            {
                var label = labels[(t * counts.Count) + kind];
                if (label != SilverLabels.Unknown)
                {
                    loss += Add(
                        scores.Row(t).Slice(column, counts[kind]), label, weight,
                        scoresGradient.Row(t).Slice(column, counts[kind]));
                }

                column += counts[kind];
            }
        }

        return loss * weight;
    }

    private static double Add(ReadOnlySpan<float> scores, int label, float weight, Span<float> gradient)
    {
        Span<double> odds = stackalloc double[scores.Length];
        var max = scores[0];
        foreach (var score in scores)
            max = Math.Max(max, score);
        var sum = 0.0;
        for (var y = 0; y < scores.Length; y++)
            sum += odds[y] = StableMath.Exp((double)scores[y] - max);
        for (var y = 0; y < scores.Length; y++)
            gradient[y] += weight * (float)(odds[y] / sum);
        gradient[label] -= weight;
        return StableMath.Log(sum / odds[label]);
    }
}
