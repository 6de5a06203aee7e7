using System.Runtime.CompilerServices;

namespace FactCheck.Extraction.Tagging;

/// <summary>Collects hashed features; the n-th added is always of the same sort, which goes into its hash.</summary>
internal ref struct FeatureList(Span<uint> target)
{
    private const ulong First = 0x9E3779B97F4A7C15, Second = 0xC2B2AE3D27D4EB4F, Third = 0x165667B19E3779F9, Last = 0xD6E8FEB86659FD93;

    private readonly Span<uint> _target = target;

    public int Count { get; private set; }

    public readonly ReadOnlySpan<uint> Hashes => _target[..Count];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint a) => Add((a + 1) * First);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint a, uint b) => Add(((a + 1) * First) ^ ((b + 1) * Second));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint a, uint b, uint c) => Add(((a + 1) * First) ^ ((b + 1) * Second) ^ ((c + 1) * Third));

    private void Add(ulong mixed)
    {
        mixed = (mixed ^ ((ulong)(uint)(Count + 1) << 40) ^ (mixed >> 29)) * Last;
        var hash = (uint)(mixed >> 32);
        _target[Count++] = hash == 0 ? 1 : hash;
    }
}
