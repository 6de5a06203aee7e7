using FactCheck.Core.Attributions;
using FactCheck.Extraction.Model.Numerics;

namespace FactCheck.Extraction.Model;

/// <summary>
/// Turns what the model thinks of an attribution into the share of such attributions that are right: a logistic curve
/// fitted on articles kept out of training. Immutable, thread-safe.
/// </summary>
/// <param name="CueThreshold">The least probability at which something counts as a cue, 0 to 1; chosen on the same articles.</param>
/// <param name="Weights">One for each of <see cref="Inputs"/>.</param>
internal sealed record ConfidenceScale(double CueThreshold, IReadOnlyList<double> Weights)
{
    /// <summary>Number of inputs, a constant included.</summary>
    public const int InputCount = 9;

    private const double Ridge = 1;
    private const int Rounds = 25;

    /// <summary>A scale not fitted yet.</summary>
    public static ConfidenceScale None { get; } = new(0.5, new double[InputCount]);

    /// <summary>The thresholds to choose from, rising.</summary>
    public static IReadOnlyList<double> Thresholds { get; } = [0.25, 0.3, 0.35, 0.4, 0.45, 0.5];

    /// <summary>Confidence of an attribution, 0 to 1, rounded to hundredths.</summary>
    public double Of(DecodedAttribution attribution, QuoteKind kind) => Math.Round(Logistic(Inputs(attribution, kind), Weights), 2);

    /// <summary>What the curve is a function of.</summary>
    public static double[] Inputs(DecodedAttribution attribution, QuoteKind kind)
    {
        var overlap = LogOdds(attribution.ContentOverlap);
        return
        [
            1,
            LogOdds(attribution.CueProbability),
            StableMath.Log(Math.Max(attribution.RolesProbability, 0.001)),
            overlap,
            LogOdds(attribution.SourceProbability),
            kind == QuoteKind.Direct ? 1 : 0,
            kind == QuoteKind.Mixed ? 1 : 0,
            attribution.Source.Count > 0 ? 1 : 0,
            kind == QuoteKind.Direct ? overlap : 0,
        ];
    }

    /// <summary>Fits the curve by Newton's method.</summary>
    public static ConfidenceScale Fit(double cueThreshold, IReadOnlyList<(double[] Inputs, bool Right)> examples)
    {
        var weights = new double[InputCount];
        for (var round = 0; round < Rounds; round++)
        {
            var slope = new double[InputCount];
            var curvature = new double[InputCount, InputCount];
            foreach (var (inputs, right) in examples)
            {
                var p = Logistic(inputs, weights);
                for (var i = 0; i < InputCount; i++)
                {
                    slope[i] += ((right ? 1 : 0) - p) * inputs[i];
                    for (var j = 0; j < InputCount; j++)
                        curvature[i, j] += p * (1 - p) * inputs[i] * inputs[j];
                }
            }

            for (var i = 0; i < InputCount; i++)
            {
                slope[i] -= Ridge * weights[i];
                curvature[i, i] += Ridge;
            }

            Solve(curvature, slope);
            for (var i = 0; i < InputCount; i++)
                weights[i] += slope[i];
        }

        return new ConfidenceScale(cueThreshold, weights);
    }

    private static double LogOdds(double probability)
    {
        var held = Math.Clamp(probability, 0.01, 0.99);
        return StableMath.Log(held / (1 - held));
    }

    private static double Logistic(double[] inputs, IReadOnlyList<double> weights)
    {
        var sum = 0.0;
        for (var i = 0; i < InputCount; i++)
            sum += inputs[i] * weights[i];
        return 1 / (1 + StableMath.Exp(-sum));
    }

    /// <summary>Replaces b by the solution x of a·x = b; a is symmetric and positive.</summary>
    private static void Solve(double[,] a, double[] b)
    {
        for (var k = 0; k < InputCount; k++)
        {
            for (var i = k + 1; i < InputCount; i++)
            {
                var factor = a[i, k] / a[k, k];
                for (var j = k; j < InputCount; j++)
                    a[i, j] -= factor * a[k, j];
                b[i] -= factor * b[k];
            }
        }

        for (var i = InputCount - 1; i >= 0; i--)
        {
            for (var j = i + 1; j < InputCount; j++)
                b[i] -= a[i, j] * b[j];
            b[i] /= a[i, i];
        }
    }
}
