using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace FactCheck.Extraction.Tagging;

/// <summary>
/// Weights of features known by a 32-bit hash, one signed byte a label. Sums are taken in integers, so their order does
/// not matter. Immutable, thread-safe.
/// </summary>
internal sealed class HashedWeights
{
    private const int Lanes = 8;
    private const int Levels = 127;

    private readonly FeatureIndex _index;
    private readonly sbyte[] _rows;

    /// <param name="labels">Number of labels.</param>
    /// <param name="keys">Hashes, rising, none 0.</param>
    /// <param name="rows">[keys × <see cref="Stride"/>].</param>
    /// <param name="scale">What a weight of 1 is worth.</param>
    public HashedWeights(int labels, uint[] keys, sbyte[] rows, float scale)
    {
        (Labels, Stride, Scale) = (labels, StrideOf(labels), scale);
        ArgumentOutOfRangeException.ThrowIfNotEqual(rows.Length, keys.Length * Stride);
        _rows = rows;
        _index = new FeatureIndex(keys);
    }

    public int Labels { get; }

    /// <summary>Labels padded as <see cref="Sum"/> needs them.</summary>
    public int Stride { get; }

    public float Scale { get; }

    public uint[] Keys => _index.Keys;

    /// <summary>The weights of the key at a place.</summary>
    public ReadOnlySpan<sbyte> Row(int key) => _rows.AsSpan(key * Stride, Labels);

    public static int StrideOf(int labels) => (labels + Lanes - 1) / Lanes * Lanes;

    /// <summary>Sets <paramref name="sums"/> [<see cref="Stride"/>] to the sums of the weights of the features known.</summary>
    public void Sum(ReadOnlySpan<uint> features, Span<short> sums)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(sums.Length, Stride);
        if (Stride == Lanes)
        {
            SumNarrow(features).CopyTo(sums);
            return;
        }

        sums.Clear();
        ref var target = ref MemoryMarshal.GetReference(sums);
        foreach (var feature in features)
        {
            var known = _index.RowOf(feature);
            if (known < 0)
                continue;
            for (var i = 0; i < Stride; i += Lanes)
            {
                ref var at = ref Unsafe.Add(ref target, i);
                (Vector128.LoadUnsafe(ref at) + Load((known * Stride) + i)).StoreUnsafe(ref at);
            }
        }
    }

    private Vector128<short> SumNarrow(ReadOnlySpan<uint> features)
    {
        var sum = Vector128<short>.Zero;
        foreach (var feature in features)
        {
            var known = _index.RowOf(feature);
            if (known >= 0)
                sum += Load(known * Lanes);
        }

        return sum;
    }

    private Vector128<short> Load(int at) =>
        Vector128.WidenLower(Vector128.CreateScalarUnsafe(Unsafe.ReadUnaligned<long>(ref Unsafe.As<sbyte, byte>(ref _rows[at]))).AsSByte());

    /// <summary>Rounds weights to bytes by one scale for all; features left with nothing are dropped.</summary>
    /// <param name="features">For each feature, rising by hash, its weight for each label.</param>
    public static HashedWeights Round(int labels, IReadOnlyList<(uint Key, float[] Weights)> features)
    {
        var scale = features.SelectMany(f => f.Weights).Select(Math.Abs).DefaultIfEmpty(0).Max() / Levels;
        var keys = new List<uint>();
        var rows = new List<sbyte>();
        Span<sbyte> row = stackalloc sbyte[StrideOf(labels)];
        foreach (var (key, weights) in features)
        {
            for (var label = 0; label < labels; label++)
                row[label] = (sbyte)(scale == 0 ? 0 : MathF.Round(weights[label] / scale));
            if (row.IndexOfAnyExcept((sbyte)0) < 0)
                continue;
            keys.Add(key);
            rows.AddRange(row);
        }

        return new HashedWeights(labels, [.. keys], [.. rows], scale);
    }
}
