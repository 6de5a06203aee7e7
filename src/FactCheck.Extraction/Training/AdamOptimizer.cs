using System.Runtime.Intrinsics;
using FactCheck.Extraction.Model;
using FactCheck.Extraction.Model.Numerics;

namespace FactCheck.Extraction.Training;

/// <summary>Adam (Kingma and Ba 2015) for one parameter; of a table only the touched rows move.</summary>
internal sealed class AdamOptimizer(Parameter parameter)
{
    private const float MeanDecay = 0.9f, SquareDecay = 0.99f, Epsilon = 1e-8f;

    private readonly float[] _mean = new float[parameter.Values.Length];
    private readonly float[] _square = new float[parameter.Values.Length];

    /// <param name="scale">Factor on the gradient.</param>
    /// <param name="step">Number of the step, from 1.</param>
    public void Update(GradientSet gradient, float scale, float rate, int step)
    {
        var meanShare = 1 - Power(MeanDecay, step);
        var squareShare = 1 - Power(SquareDecay, step);
        var size = (float)(rate * Math.Sqrt(squareShare) / meanShare);
        if (!parameter.Sparse)
        {
            Update(0, gradient.Dense(parameter), scale, size);
            return;
        }

        var rows = gradient.Rows(parameter);
        for (var i = 0; i < rows.Rows.Count; i++)
        {
            Update(
                rows.Rows[i] * parameter.Columns, rows.Values.Slice(i * parameter.Columns, parameter.Columns), scale, size);
        }
    }

    private void Update(int at, ReadOnlySpan<float> gradient, float scale, float size)
    {
        var values = parameter.Values.AsSpan(at, gradient.Length);
        var mean = _mean.AsSpan(at, gradient.Length);
        var square = _square.AsSpan(at, gradient.Length);
        var factor = Vector256.Create(scale);
        for (var i = 0; i < gradient.Length; i += VectorMath.Step)
        {
            var g = VectorMath.Load(gradient, i) * factor;
            var m = VectorMath.Load(mean, i);
            var v = VectorMath.Load(square, i);
            m += (g - m) * Vector256.Create(1 - MeanDecay);
            v += ((g * g) - v) * Vector256.Create(1 - SquareDecay);
            VectorMath.Store(m, mean, i);
            VectorMath.Store(v, square, i);
            var move = m * Vector256.Create(size) / (Vector256.Sqrt(v) + Vector256.Create(Epsilon));
            VectorMath.Store(VectorMath.Load(values, i) - move, values, i);
        }
    }

    private static double Power(double x, int n)
    {
        var power = 1.0;
        for (; n > 0; n >>= 1, x *= x)
            power *= (n & 1) == 1 ? x : 1;
        return power;
    }
}
