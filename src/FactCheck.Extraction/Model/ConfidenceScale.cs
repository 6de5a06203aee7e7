using FactCheck.Core.Attributions;
using FactCheck.Extraction.Model.Numerics;

namespace FactCheck.Extraction.Model;

/// <summary>
/// Turns what the network thinks of an attribution into the share of such attributions that are right: a logistic
/// curve, then a rising line through the shares seen at its heights, both fitted on articles kept out of training.
/// Immutable, thread-safe.
/// </summary>
/// <param name="Weights">One for each of <see cref="Inputs"/>.</param>
/// <param name="Knots">Points of the line, both coordinates rising.</param>
internal sealed record ConfidenceScale(IReadOnlyList<double> Weights, IReadOnlyList<(double Curve, double Share)> Knots)
{
    /// <summary>Number of inputs, a constant included.</summary>
    public const int InputCount = 6;

    private const double Ridge = 1e-3;
    private const int Rounds = 25;
    private const int LeastBlock = 60;

    /// <summary>A scale not fitted yet.</summary>
    public static ConfidenceScale None { get; } = new(new double[InputCount], []);

    /// <summary>Confidence of an attribution, 0 to 1, rounded to hundredths.</summary>
    public double Of(DecodedAttribution attribution, QuoteKind kind) =>
        Math.Round(OnLine(Logistic(Inputs(attribution, kind), Weights)), 2);

    /// <summary>What the curve is a function of.</summary>
    public static double[] Inputs(DecodedAttribution attribution, QuoteKind kind)
    {
        var cue = Math.Clamp(attribution.CueProbability, 0.01, 0.99);
        return
        [
            1,
            StableMath.Log(cue / (1 - cue)),
            StableMath.Log(Math.Max(attribution.RolesProbability, 0.001)),
            kind == QuoteKind.Direct ? 1 : 0,
            kind == QuoteKind.Mixed ? 1 : 0,
            attribution.Source.Count > 0 ? 1 : 0,
        ];
    }

    /// <summary>Fits the curve by Newton's method and the line by pooling neighbours until the shares rise.</summary>
    public static ConfidenceScale Fit(IReadOnlyList<(double[] Inputs, bool Right)> examples)
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

        return new ConfidenceScale(weights, FitLine(
            [.. examples.Select(e => (Logistic(e.Inputs, weights), e.Right)).OrderBy(e => e.Item1)]));
    }

    private static List<(double Curve, double Share)> FitLine(List<(double Curve, bool Right)> sorted)
    {
        var blocks = new List<(double Sum, int Right, int Count)>();
        foreach (var block in sorted.Chunk(LeastBlock))
        {
            blocks.Add((block.Sum(e => e.Curve), block.Count(e => e.Right), block.Length));
            while (blocks.Count > 1 && Share(blocks[^2]) >= Share(blocks[^1]))
            {
                var (last, before) = (blocks[^1], blocks[^2]);
                blocks.RemoveRange(blocks.Count - 2, 2);
                blocks.Add((before.Sum + last.Sum, before.Right + last.Right, before.Count + last.Count));
            }
        }

        return [.. blocks.Select(b => (b.Sum / b.Count, Share(b)))];

        static double Share((double Sum, int Right, int Count) block) => (double)block.Right / block.Count;
    }

    private double OnLine(double curve)
    {
        if (Knots.Count == 0)
            return curve;
        var next = 0;
        while (next < Knots.Count && Knots[next].Curve < curve)
            next++;
        if (next == 0 || next == Knots.Count)
            return Knots[Math.Max(0, next - 1)].Share;
        var (low, high) = (Knots[next - 1], Knots[next]);
        return low.Share + ((high.Share - low.Share) * (curve - low.Curve) / (high.Curve - low.Curve));
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
