using FactCheck.Extraction.Model.Numerics;

namespace FactCheck.Extraction.Model;

/// <summary>
/// Turns what the model thinks of an attribution into the share of such attributions that are right: a logistic curve
/// fitted on articles kept out of training. Immutable, thread-safe.
/// </summary>
/// <param name="Threshold">The least mean of confidence and probability of the cue at which an attribution is kept, 0 to 1; chosen on the same articles.</param>
/// <param name="Weights">One for each of <see cref="ConfidenceInputs"/>.</param>
internal sealed record ConfidenceScale(double Threshold, IReadOnlyList<double> Weights)
{
    /// <summary>The least probability at which something is looked at as a cue, 0 to 1.</summary>
    public const double LeastCue = 0.2;

    private const double Ridge = 1;
    private const int Rounds = 25;

    /// <summary>A scale not fitted yet.</summary>
    public static ConfidenceScale None { get; } = new(0.5, new double[ConfidenceInputs.Count]);

    /// <summary>The thresholds to choose from, rising.</summary>
    public static IReadOnlyList<double> Thresholds { get; } = [0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5];

    /// <summary>Confidence of an attribution, 0 to 1.</summary>
    /// <param name="inputs">As <see cref="ConfidenceInputs"/> has them.</param>
    public double Of(double[] inputs) => Logistic(inputs, Weights);

    /// <summary>Whether an attribution is worth showing. What is found around a doubtful cue tells as much as the cue itself.</summary>
    public bool Keeps(double cueProbability, double confidence) => Keeps(cueProbability, confidence, Threshold);

    public static bool Keeps(double cueProbability, double confidence, double threshold) => (cueProbability + confidence) / 2 >= threshold;

    /// <summary>Fits the curve by Newton's method.</summary>
    public static ConfidenceScale Fit(double threshold, IReadOnlyList<(double[] Inputs, bool Right)> examples)
    {
        var weights = new double[ConfidenceInputs.Count];
        for (var round = 0; round < Rounds; round++)
        {
            var slope = new double[ConfidenceInputs.Count];
            var curvature = new double[ConfidenceInputs.Count, ConfidenceInputs.Count];
            foreach (var (inputs, right) in examples)
            {
                var p = Logistic(inputs, weights);
                for (var i = 0; i < ConfidenceInputs.Count; i++)
                {
                    slope[i] += ((right ? 1 : 0) - p) * inputs[i];
                    for (var j = 0; j < ConfidenceInputs.Count; j++)
                        curvature[i, j] += p * (1 - p) * inputs[i] * inputs[j];
                }
            }

            for (var i = 0; i < ConfidenceInputs.Count; i++)
            {
                slope[i] -= Ridge * weights[i];
                curvature[i, i] += Ridge;
            }

            Solve(curvature, slope);
            for (var i = 0; i < ConfidenceInputs.Count; i++)
                weights[i] += slope[i];
        }

        return new ConfidenceScale(threshold, weights);
    }

    private static double Logistic(double[] inputs, IReadOnlyList<double> weights)
    {
        var sum = 0.0;
        for (var i = 0; i < ConfidenceInputs.Count; i++)
            sum += inputs[i] * weights[i];
        return 1 / (1 + StableMath.Exp(-sum));
    }

    /// <summary>Replaces b by the solution x of a·x = b; a is symmetric and positive.</summary>
    private static void Solve(double[,] a, double[] b)
    {
        for (var k = 0; k < ConfidenceInputs.Count; k++)
        {
            for (var i = k + 1; i < ConfidenceInputs.Count; i++)
            {
                var factor = a[i, k] / a[k, k];
                for (var j = k; j < ConfidenceInputs.Count; j++)
                    a[i, j] -= factor * a[k, j];
                b[i] -= factor * b[k];
            }
        }

        for (var i = ConfidenceInputs.Count - 1; i >= 0; i--)
        {
            for (var j = i + 1; j < ConfidenceInputs.Count; j++)
                b[i] -= a[i, j] * b[j];
            b[i] /= a[i, i];
        }
    }
}
