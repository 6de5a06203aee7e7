using System.Numerics;
using System.Runtime.CompilerServices;

namespace FactCheck.Extraction.Tagging;

/// <summary>Numbers features by their hashes. Immutable, thread-safe.</summary>
internal sealed class FeatureIndex
{
    // Slots by the low bits of the key, then the next free one; key 0 is an empty slot.
    private readonly (uint Key, int Row)[] _slots;
    private readonly uint _mask;

    /// <param name="keys">Hashes, none 0 and none twice; the row of each is its place here.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public FeatureIndex(uint[] keys)
    {
        Keys = keys;
        _slots = new (uint, int)[BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, keys.Length + (keys.Length / 2)))];
        _mask = (uint)_slots.Length - 1;
        for (var row = 0; row < keys.Length; row++)
        {
            var slot = keys[row] & _mask;
            while (_slots[slot].Key != 0)
                slot = (slot + 1) & _mask;
            _slots[slot] = (keys[row], row);
        }
    }

    public uint[] Keys { get; }

    /// <summary>The row of a feature, -1 where it has none.</summary>
    public int RowOf(uint feature)
    {
        var slot = feature & _mask;
        while (true)
        {
            var (key, row) = _slots[slot];
            if (key == 0)
                return -1;
            if (key == feature)
                return row;
            slot = (slot + 1) & _mask;
        }
    }
}
