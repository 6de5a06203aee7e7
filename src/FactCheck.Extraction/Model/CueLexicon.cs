namespace FactCheck.Extraction.Model;

/// <summary>How often each word's forms reported something in the articles studied. Immutable, thread-safe.</summary>
internal sealed class CueLexicon
{
    /// <summary>Buckets of <see cref="Bucket"/>.</summary>
    public const int Buckets = 10;

    /// <summary>From this bucket on a word stands in a cue in more than a fifth of its uses.</summary>
    public const int LikelyBucket = 6;

    private const int Rare = 3;

    private static readonly double[] Limits = [0, 0.01, 0.03, 0.08, 0.2, 0.4, 0.6, 0.8];

    private readonly byte[] _percent;
    private readonly byte[] _bucket;

    /// <param name="percent">For each row of the vocabulary the share of its occurrences within a cue, in per cent.</param>
    /// <param name="bucket">For each row of the vocabulary its bucket.</param>
    public CueLexicon(byte[] percent, byte[] bucket)
    {
        _percent = percent;
        _bucket = bucket;
    }

    public ReadOnlySpan<byte> Percents => _percent;

    public ReadOnlySpan<byte> BucketBytes => _bucket;

    /// <summary>The bucket of the word at a row of the vocabulary, 0 for rare and unknown ones.</summary>
    public int Bucket(int row) => _bucket[row];

    /// <summary>The share of the word's occurrences that reported something, in per cent.</summary>
    public int Percent(int row) => _percent[row];

    /// <summary>The bucket for a word that stood in a cue <paramref name="inCue"/> times out of <paramref name="total"/>.</summary>
    public static byte BucketOf(int inCue, int total)
    {
        if (total < Rare)
            return 0;
        var rate = inCue / (total + 1.0);
        var bucket = 1;
        foreach (var limit in Limits)
            bucket += rate > limit ? 1 : 0;
        return (byte)bucket;
    }
}
