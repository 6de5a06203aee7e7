using System.Runtime.Intrinsics;
using FactCheck.Extraction.Model;
using FactCheck.Extraction.Model.Numerics;

namespace FactCheck.Extraction.Training;

/// <summary>Backward pass of a <see cref="RecurrentLayer"/>. Holds buffers: one for each thread.</summary>
internal sealed class RecurrentGradient(RecurrentLayer layer)
{
    private readonly Matrix _mixed = new(6 * layer.Hidden);
    private float[] _inputByColumn = [];

    /// <summary>
    /// From the gradient on the output of <paramref name="state"/> adds to those of the weights and, where
    /// <paramref name="inputGradient"/> is given, of the input.
    /// </summary>
    /// <param name="weightsByColumn">The layer's weights transposed.</param>
    public void Run(
        Matrix input, ReadOnlySpan<Segment> segments, RecurrentState state, Matrix outputGradient,
        ReadOnlySpan<float> weightsByColumn, Span<float> weightsGradient, Span<float> gatesGradient, Matrix inputGradient)
    {
        _mixed.Reset(input.Rows);
        foreach (var segment in segments)
        {
            RunDirection(input, segment, 0, state, outputGradient, gatesGradient, inputGradient);
            RunDirection(input, segment, 1, state, outputGradient, gatesGradient, inputGradient);
        }

        var size = input.Rows * layer.Input;
        if (_inputByColumn.Length < size)
            _inputByColumn = new float[size];
        MatrixProduct.Transpose(input.Values, _inputByColumn, input.Rows, layer.Input);
        MatrixProduct.Accumulate(_inputByColumn, _mixed.Values, weightsGradient, layer.Input, input.Rows, 6 * layer.Hidden);
        MatrixProduct.Accumulate(_mixed.Values, weightsByColumn, inputGradient.Values, input.Rows, 6 * layer.Hidden, layer.Input);
    }

    private void RunDirection(
        Matrix input, Segment segment, int direction, RecurrentState state, Matrix outputGradient,
        Span<float> gatesGradient, Matrix inputGradient)
    {
        var d = layer.Hidden;
        var side = direction * d;
        Span<float> memoryGradient = stackalloc float[d];
        memoryGradient.Clear();
        var forgetPeep = layer.Gates.Row((4 * direction) + 2);
        var resetPeep = layer.Gates.Row((4 * direction) + 3);
        var gates = gatesGradient.Slice(4 * side, 4 * d);
        for (var step = segment.Length - 1; step >= 0; step--)
        {
            var t = direction == 0 ? segment.Start + step : segment.End - 1 - step;
            var before = direction == 0 ? t - 1 : t + 1;
            var mixed = state.Mixed.Row(t).Slice(3 * side, 3 * d);
            var mixedGradient = _mixed.Row(t).Slice(3 * side, 3 * d);
            var forget = state.ForgetGate.Row(t).Slice(side, d);
            var reset = state.ResetGate.Row(t).Slice(side, d);
            var cell = state.Cell.Row(t).Slice(side, d);
            var previous = step == 0 ? default : state.Cell.Row(before).Slice(side, d);
            var output = outputGradient.Row(t).Slice(side, d);
            var column = layer.HighwayColumn(direction);
            for (var j = 0; j < d; j += VectorMath.Step)
            {
                var dh = VectorMath.Load(output, j);
                var f = VectorMath.Load(forget, j);
                var r = VectorMath.Load(reset, j);
                var x = VectorMath.Load(mixed, j);
                var h = VectorMath.Load(cell, j);
                var c = step == 0 ? Vector256<float>.Zero : VectorMath.Load(previous, j);
                var carried = Vector256<float>.Zero;
                if (layer.Highway)
                {
                    carried = VectorMath.Load(input.Row(t), column + j);
                    var target = inputGradient.Row(t);
                    VectorMath.Store(VectorMath.Load(target, column + j) + (dh * (Vector256<float>.One - r)), target, column + j);
                }

                var dc = VectorMath.Load(memoryGradient, j) + (dh * r);
                var dr = dh * (h - carried) * r * (Vector256<float>.One - r);
                var df = dc * (c - x) * f * (Vector256<float>.One - f);
                VectorMath.Store(dc * (Vector256<float>.One - f), mixedGradient, j);
                VectorMath.Store(df, mixedGradient, d + j);
                VectorMath.Store(dr, mixedGradient, (2 * d) + j);
                VectorMath.Store(
                    (dc * f) + (df * VectorMath.Load(forgetPeep, j)) + (dr * VectorMath.Load(resetPeep, j)), memoryGradient, j);
                VectorMath.Store(VectorMath.Load(gates, j) + df, gates, j);
                VectorMath.Store(VectorMath.Load(gates, d + j) + dr, gates, d + j);
                VectorMath.Store(VectorMath.Load(gates, (2 * d) + j) + (df * c), gates, (2 * d) + j);
                VectorMath.Store(VectorMath.Load(gates, (3 * d) + j) + (dr * c), gates, (3 * d) + j);
            }
        }
    }
}
