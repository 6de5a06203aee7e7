using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace FactCheck.Extraction.Model.Numerics;

/// <summary>
/// Exponentials and logarithms made only of exactly rounded operations, so that they give the same bits on every
/// machine; those of the C runtime do not.
/// </summary>
internal static class StableMath
{
    // 1/13!, 1/12! … 1/0!
    private static ReadOnlySpan<double> InverseFactorials =>
    [
        1.0 / 6227020800, 1.0 / 479001600, 1.0 / 39916800, 1.0 / 3628800, 1.0 / 362880, 1.0 / 40320, 1.0 / 5040,
        1.0 / 720, 1.0 / 120, 1.0 / 24, 1.0 / 6, 0.5, 1, 1,
    ];

    private const double Ln2High = 0.693359375;
    private const double Ln2Low = -2.12194440054690583e-4;
    private const double SmallestExponent = -700;
    private const double LargestExponent = 700;

    /// <summary>e to the power of x, relative error below 1e-14; x is held within ±700.</summary>
    public static double Exp(double x)
    {
        x = Math.Min(Math.Max(x, SmallestExponent), LargestExponent);
        var n = Math.Floor((x * 1.4426950408889634) + 0.5);
        var r = x - (n * Ln2High) - (n * Ln2Low);
        var sum = 0.0;
        foreach (var coefficient in InverseFactorials)
            sum = (sum * r) + coefficient;
        return sum * BitConverter.Int64BitsToDouble(((long)n + 1023) << 52);
    }

    /// <summary>Natural logarithm of a positive normal number, relative error below 1e-14.</summary>
    public static double Log(double x)
    {
        var bits = BitConverter.DoubleToInt64Bits(x);
        var exponent = (int)(bits >> 52) - 1023;
        var mantissa = BitConverter.Int64BitsToDouble((bits & 0xFFFFFFFFFFFFF) | 0x3FF0000000000000);
        if (mantissa > 1.4142135623730951)
        {
            mantissa *= 0.5;
            exponent++;
        }

        var s = (mantissa - 1) / (mantissa + 1);
        var square = s * s;
        var sum = 0.0;
        for (var i = 21; i >= 1; i -= 2)
            sum = (sum * square) + (1.0 / i);
        return (2 * s * sum) + (exponent * Ln2High) + (exponent * Ln2Low);
    }

    /// <summary>1 / (1 + e^-x), element by element, absolute error below 1e-6.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Sigmoid(Vector256<float> x) =>
        Vector256<float>.One / (Vector256<float>.One + Exp(-x));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Exp(Vector256<float> x)
    {
        x = Vector256.Min(Vector256.Max(x, Vector256.Create(-87f)), Vector256.Create(87f));
        var n = Vector256.Floor(Vector256.FusedMultiplyAdd(x, Vector256.Create(1.44269504f), Vector256.Create(0.5f)));
        var r = Vector256.FusedMultiplyAdd(n, Vector256.Create(-0.693359375f), x);
        r = Vector256.FusedMultiplyAdd(n, Vector256.Create(2.12194440e-4f), r);
        var p = Vector256.Create(1.9875691500e-4f);
        p = Vector256.FusedMultiplyAdd(p, r, Vector256.Create(1.3981999507e-3f));
        p = Vector256.FusedMultiplyAdd(p, r, Vector256.Create(8.3334519073e-3f));
        p = Vector256.FusedMultiplyAdd(p, r, Vector256.Create(4.1665795894e-2f));
        p = Vector256.FusedMultiplyAdd(p, r, Vector256.Create(1.6666665459e-1f));
        p = Vector256.FusedMultiplyAdd(p, r, Vector256.Create(5.0000001201e-1f));
        p = Vector256.FusedMultiplyAdd(p, r * r, r + Vector256<float>.One);
        var power = Vector256.ShiftLeft(Vector256.ConvertToInt32Native(n) + Vector256.Create(127), 23).AsSingle();
        return p * power;
    }
}
