using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using FactCheck.Extraction.Model.Numerics;

namespace FactCheck.Extraction.Model;

/// <summary>
/// A simple recurrent unit (Lei et al. 2018) that reads each segment in both directions. With a highway the part of
/// the input as wide as a direction is carried past the unit.
/// </summary>
/// <param name="Weights">[input × 6·hidden]: candidate, forget and reset gate of the forward then the backward direction.</param>
/// <param name="Gates">[8 × hidden]: forget bias, reset bias, forget and reset peephole, forward then backward.</param>
internal sealed record RecurrentLayer(Parameter Weights, Parameter Gates, bool Highway)
{
    public int Input => Weights.Rows;

    public int Hidden => Gates.Columns;

    /// <summary>Fills <paramref name="state"/> from <paramref name="input"/> [rows × Input].</summary>
    public void Run(Matrix input, ReadOnlySpan<Segment> segments, RecurrentState state)
    {
        state.Reset(input.Rows);
        MatrixProduct.Accumulate(input.Values, Weights.Values, state.Mixed.Values, input.Rows, Input, 6 * Hidden);
        foreach (var segment in segments)
        {
            RunDirection(input, segment, 0, state);
            RunDirection(input, segment, 1, state);
        }
    }

    /// <summary>Column of the highway's input for a direction: both read the same where the input is narrow.</summary>
    public int HighwayColumn(int direction) => Input >= 2 * Hidden ? direction * Hidden : 0;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void RunDirection(Matrix input, Segment segment, int direction, RecurrentState state)
    {
        var d = Hidden;
        var side = direction * d;
        Span<float> memory = stackalloc float[d];
        memory.Clear();
        var forgetBias = Gates.Row(4 * direction);
        var resetBias = Gates.Row((4 * direction) + 1);
        var forgetPeep = Gates.Row((4 * direction) + 2);
        var resetPeep = Gates.Row((4 * direction) + 3);
        for (var step = 0; step < segment.Length; step++)
        {
            var t = direction == 0 ? segment.Start + step : segment.End - 1 - step;
            var mixed = state.Mixed.Row(t).Slice(3 * side, 3 * d);
            var carried = Highway ? input.Row(t).Slice(HighwayColumn(direction), d) : default;
            var forget = state.ForgetGate.Row(t).Slice(side, d);
            var reset = state.ResetGate.Row(t).Slice(side, d);
            var cell = state.Cell.Row(t).Slice(side, d);
            var output = state.Output.Row(t).Slice(side, d);
            for (var j = 0; j < d; j += VectorMath.Step)
            {
                var c = VectorMath.Load(memory, j);
                var x = VectorMath.Load(mixed, j);
                var f = StableMath.Sigmoid(Vector256.FusedMultiplyAdd(
                    c, VectorMath.Load(forgetPeep, j), VectorMath.Load(mixed, d + j) + VectorMath.Load(forgetBias, j)));
                var r = StableMath.Sigmoid(Vector256.FusedMultiplyAdd(
                    c, VectorMath.Load(resetPeep, j), VectorMath.Load(mixed, (2 * d) + j) + VectorMath.Load(resetBias, j)));
                c = Vector256.FusedMultiplyAdd(f, c - x, x);
                var h = Highway
                    ? Vector256.FusedMultiplyAdd(r, c - VectorMath.Load(carried, j), VectorMath.Load(carried, j))
                    : r * c;
                VectorMath.Store(c, memory, j);
                VectorMath.Store(f, forget, j);
                VectorMath.Store(r, reset, j);
                VectorMath.Store(c, cell, j);
                VectorMath.Store(h, output, j);
            }
        }
    }
}
