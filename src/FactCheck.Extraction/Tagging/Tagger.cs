using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Tagging;

/// <summary>
/// Gives every token its part of speech and tells names apart, word by word from left to right, by sums of learnt
/// weights (an averaged perceptron). Immutable, thread-safe.
/// </summary>
/// <param name="Parts">Weights of the parts of speech.</param>
/// <param name="Names">Weights of the labels of <see cref="NameTag"/>.</param>
internal sealed record Tagger(HashedWeights Parts, HashedWeights Names)
{
    // Longer sentences are read in pieces, so that memory does not grow with them.
    private const int LongestPiece = 256;

    /// <summary>The document with its tokens tagged.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public TextDocument Tag(TextDocument document, CancellationToken cancellation = default)
    {
        var parts = new byte[document.Tokens.Length];
        var names = new byte[document.Tokens.Length];
        var features = new TaggerFeatures();
        foreach (var (start, end) in Pieces(document))
        {
            cancellation.ThrowIfCancellationRequested();
            features.Read(document, start, end);
            Tag(features, parts.AsSpan(start..end), names.AsSpan(start..end));
        }

        return document.With(new TokenTags(parts, names));
    }

    /// <summary>The stretches of tokens that are tagged together: sentences, or pieces of very long ones.</summary>
    public static IEnumerable<(int Start, int End)> Pieces(TextDocument document)
    {
        foreach (var sentence in document.Sentences)
        {
            for (var start = sentence.FirstToken; start < sentence.EndToken; start += LongestPiece)
                yield return (start, Math.Min(sentence.EndToken, start + LongestPiece));
        }
    }

    /// <summary>The label with the largest sum among those that may follow; the lowest of equal ones.</summary>
    public static byte BestName(ReadOnlySpan<short> sums, byte before)
    {
        var best = 0;
        for (var label = 1; label < NameTag.Labels; label++)
        {
            // A later token of a name has to follow a token of the same class.
            var follows = label % 2 == 1 || before == label || before == label - 1;
            if (follows && sums[label] > sums[best])
                best = label;
        }

        return (byte)best;
    }

    /// <summary>The part of speech with the largest sum.</summary>
    public static byte BestPart(ReadOnlySpan<short> sums)
    {
        var best = 1;
        for (var label = 2; label < TokenTags.PartCount; label++)
        {
            if (sums[label] > sums[best])
                best = label;
        }

        return (byte)best;
    }

    private void Tag(TaggerFeatures features, Span<byte> parts, Span<byte> names)
    {
        Span<uint> hashes = stackalloc uint[TaggerFeatures.Most];
        Span<short> sums = stackalloc short[Parts.Stride];
        for (var t = 0; t < parts.Length; t++)
        {
            var list = new FeatureList(hashes);
            features.AddForPart(t, parts, ref list);
            Parts.Sum(list.Hashes, sums);
            parts[t] = BestPart(sums);
        }

        for (var t = 0; t < parts.Length; t++)
        {
            var list = new FeatureList(hashes);
            features.AddForName(t, parts, names, ref list);
            Names.Sum(list.Hashes, sums);
            names[t] = BestName(sums, t > 0 ? names[t - 1] : (byte)0);
        }
    }
}
