using System.Runtime.Intrinsics;
using FactCheck.Extraction.Model.Numerics;

namespace FactCheck.Extraction.Model;

/// <summary>
/// Probabilities over all labellings of one sequence by a <see cref="TagSequence"/>, by the forward-backward
/// algorithm with each token scaled to sum to 1. Keeps its memory between sequences; one for each thread.
/// </summary>
internal sealed class TagLattice
{
    private const int Lanes = 4;

    private readonly TagSequence _sequence;
    private readonly int _count;
    private readonly int _stride;
    private readonly double[] _transition;
    private readonly double[] _transitionByColumn;
    private readonly double[] _start;
    private readonly double[] _end;
    private double[] _emission = [];
    private double[] _forward = [];
    private double[] _backward = [];
    private double[] _scale = [];
    private double[] _shift = [];

    public TagLattice(TagSequence sequence)
    {
        _sequence = sequence;
        _count = sequence.Tags.Count;
        _stride = (_count + Lanes - 1) / Lanes * Lanes;
        _transition = new double[_count * _stride];
        _transitionByColumn = new double[_count * _stride];
        _start = new double[_count];
        _end = new double[_count];
        ReadWeights();
    }

    /// <summary>Number of tokens of the sequence last read.</summary>
    public int Length { get; private set; }

    /// <summary>Logarithm of the sum over all labellings of the sequence last read.</summary>
    public double LogTotal { get; private set; }

    /// <summary>Takes over the transition weights after they have changed.</summary>
    public void ReadWeights()
    {
        var weights = _sequence.Transitions;
        for (var from = 0; from < _count; from++)
        {
            for (var to = 0; to < _count; to++)
            {
                var odds = _sequence.Tags.Follows(from, to) ? StableMath.Exp(weights.Row(from)[to]) : 0;
                _transition[(from * _stride) + to] = odds;
                _transitionByColumn[(to * _stride) + from] = odds;
            }

            _start[from] = TagSet.CanBegin(from) ? StableMath.Exp(weights.Row(_count)[from]) : 0;
            _end[from] = TagSet.CanEnd(from) ? StableMath.Exp(weights.Row(_count + 1)[from]) : 0;
        }
    }

    /// <summary>Computes the probabilities for the rows of <paramref name="scores"/> in <paramref name="segment"/>.</summary>
    public void Read(Matrix scores, Segment segment)
    {
        Length = segment.Length;
        if (_scale.Length < Length + 1)
        {
            _emission = new double[Length * _count];
            _forward = new double[Length * _count];
            _backward = new double[Length * _count];
            _scale = new double[Length + 1];
            _shift = new double[Length];
        }

        ReadEmissions(scores, segment);
        Forward();
        LogTotal = 0;
        for (var t = 0; t <= Length; t++)
            LogTotal += StableMath.Log(_scale[t]) + (t < Length ? _shift[t] : 0);
        Backward();
    }

    /// <summary>Probability that token <paramref name="t"/>, counted from the sequence's start, has the label.</summary>
    public double Label(int t, int label) => _forward[(t * _count) + label] * _backward[(t * _count) + label];

    /// <summary>Probability that token <paramref name="t"/> is in a stretch of the role.</summary>
    public double Role(int t, int role) =>
        Label(t, TagSet.First(role)) + Label(t, TagSet.Inner(role)) + Label(t, TagSet.Last(role)) + Label(t, TagSet.Only(role));

    /// <summary>Probability that tokens t and t + 1 have these labels.</summary>
    public double Pair(int t, int from, int to) =>
        _forward[(t * _count) + from] * _transition[(from * _stride) + to] * Next(t + 1, to);

    /// <summary>Probability that the sequence begins, or ends, with the label.</summary>
    public double Edge(bool end, int label) => Label(end ? Length - 1 : 0, label);

    /// <summary>Probability that tokens [start, end) are one stretch of the role.</summary>
    public double Stretch(int role, int start, int end)
    {
        if (end - start == 1)
            return Label(start, TagSet.Only(role));
        int first = TagSet.First(role), inner = TagSet.Inner(role), last = TagSet.Last(role);
        var p = _forward[(start * _count) + first];
        var label = first;
        for (var t = start + 1; t < end - 1; t++)
        {
            p *= _transition[(label * _stride) + inner] * _emission[(t * _count) + inner] / _scale[t];
            label = inner;
        }

        return p * _transition[(label * _stride) + last] * Next(end - 1, last);
    }

    private double Next(int t, int label) =>
        _emission[(t * _count) + label] / _scale[t] * _backward[(t * _count) + label];

    private void ReadEmissions(Matrix scores, Segment segment)
    {
        for (var t = 0; t < Length; t++)
        {
            var row = scores.Row(segment.Start + t);
            var max = row[0];
            for (var y = 1; y < _count; y++)
                max = Math.Max(max, row[y]);
            _shift[t] = max;
            for (var y = 0; y < _count; y++)
                _emission[(t * _count) + y] = StableMath.Exp((double)row[y] - max);
        }
    }

    private void Forward()
    {
        Span<double> mixed = stackalloc double[_stride];
        for (var t = 0; t < Length; t++)
        {
            var now = _forward.AsSpan(t * _count, _count);
            if (t == 0)
            {
                _start.CopyTo(now);
            }
            else
            {
                Mix(_forward.AsSpan((t - 1) * _count, _count), _transition, mixed);
                mixed[.._count].CopyTo(now);
            }

            var sum = 0.0;
            for (var y = 0; y < _count; y++)
                sum += now[y] *= _emission[(t * _count) + y];
            _scale[t] = sum;
            for (var y = 0; y < _count; y++)
                now[y] /= sum;
        }

        var total = 0.0;
        for (var y = 0; y < _count; y++)
            total += _forward[((Length - 1) * _count) + y] * _end[y];
        _scale[Length] = total;
    }

    private void Backward()
    {
        for (var y = 0; y < _count; y++)
            _backward[((Length - 1) * _count) + y] = _end[y] / _scale[Length];
        Span<double> next = stackalloc double[_count];
        Span<double> mixed = stackalloc double[_stride];
        for (var t = Length - 2; t >= 0; t--)
        {
            for (var to = 0; to < _count; to++)
                next[to] = Next(t + 1, to);
            Mix(next, _transitionByColumn, mixed);
            mixed[.._count].CopyTo(_backward.AsSpan(t * _count));
        }
    }

    /// <summary>mixed = weights · rows, added up row after row, four columns side by side.</summary>
    private void Mix(ReadOnlySpan<double> weights, double[] rows, Span<double> mixed)
    {
        for (var column = 0; column < _stride; column += Lanes)
        {
            var sum = Vector256<double>.Zero;
            for (var row = 0; row < weights.Length; row++)
                sum += Vector256.Create(weights[row]) * Vector256.Create(rows.AsSpan((row * _stride) + column, Lanes));
            sum.CopyTo(mixed[column..]);
        }
    }
}
