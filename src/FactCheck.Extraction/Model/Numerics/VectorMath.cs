using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace FactCheck.Extraction.Model.Numerics;

/// <summary>Element-wise arithmetic on spans whose lengths are multiples of 8.</summary>
internal static class VectorMath
{
    public const int Step = 8;

    private const float LeakySlope = 0.1f;

    public static Vector256<float> Load(ReadOnlySpan<float> values, int at) =>
        Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(values), (nuint)at);

    public static void Store(Vector256<float> value, Span<float> values, int at) =>
        value.StoreUnsafe(ref MemoryMarshal.GetReference(values), (nuint)at);

    /// <summary>target += source.</summary>
    public static void Add(ReadOnlySpan<float> source, Span<float> target)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(target.Length, source.Length);
        for (var i = 0; i < source.Length; i += Step)
            Store(Load(target, i) + Load(source, i), target, i);
    }

    /// <summary>target += source × scale.</summary>
    public static void AddScaled(ReadOnlySpan<float> source, float scale, Span<float> target)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(target.Length, source.Length);
        var factor = Vector256.Create(scale);
        for (var i = 0; i < source.Length; i += Step)
            Store(Vector256.FusedMultiplyAdd(Load(source, i), factor, Load(target, i)), target, i);
    }

    /// <summary>target ×= source.</summary>
    public static void Multiply(ReadOnlySpan<float> source, Span<float> target)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(target.Length, source.Length);
        for (var i = 0; i < source.Length; i += Step)
            Store(Load(target, i) * Load(source, i), target, i);
    }

    /// <summary>Sum of the squares, in double precision and in a fixed order.</summary>
    public static double SumOfSquares(ReadOnlySpan<float> values)
    {
        var total = 0.0;
        const int block = 1024;
        for (var start = 0; start < values.Length; start += block)
        {
            var sum = Vector256<float>.Zero;
            var end = Math.Min(start + block, values.Length);
            for (var i = start; i < end; i += Step)
                sum = Vector256.FusedMultiplyAdd(Load(values, i), Load(values, i), sum);
            for (var lane = 0; lane < Step; lane++)
                total += sum[lane];
        }

        return total;
    }

    /// <summary>Leaky rectifier in place: x where x is positive, x / 10 elsewhere.</summary>
    public static void Rectify(Span<float> values)
    {
        var slope = Vector256.Create(LeakySlope);
        for (var i = 0; i < values.Length; i += Step)
        {
            var x = Load(values, i);
            Store(Vector256.Max(x, x * slope), values, i);
        }
    }

    /// <summary>Turns a gradient on the rectifier's output into one on its input.</summary>
    public static void RectifyBackward(ReadOnlySpan<float> output, Span<float> gradient)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(gradient.Length, output.Length);
        var slope = Vector256.Create(LeakySlope);
        for (var i = 0; i < output.Length; i += Step)
        {
            var g = Load(gradient, i);
            Store(Vector256.ConditionalSelect(Vector256.LessThan(Load(output, i), Vector256<float>.Zero), g * slope, g), gradient, i);
        }
    }
}
