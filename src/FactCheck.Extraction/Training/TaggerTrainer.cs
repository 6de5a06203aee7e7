using FactCheck.Extraction.Tagging;

namespace FactCheck.Extraction.Training;

/// <summary>Trains <see cref="Tagger"/>s on automatic annotation.</summary>
/// <param name="all">The articles whose features are learnt about.</param>
internal sealed class TaggerTrainer(IReadOnlyList<TaggedArticle> all)
{
    private const int Epochs = 5;
    private const int LeastPartCount = 10, LeastNameCount = 4;

    private readonly FeatureIndex _parts = Frequent(all, names: false, LeastPartCount);
    private readonly FeatureIndex _names = Frequent(all, names: true, LeastNameCount);

    /// <summary>A tagger from some of the articles; the same ones and the same seed give the same tagger.</summary>
    public Tagger Train(IReadOnlyList<TaggedArticle> articles, ulong seed)
    {
        var parts = new PerceptronTrainer(TokenTags.PartCount, _parts);
        var names = new PerceptronTrainer(NameTag.Labels, _names);
        var pieces = Pieces(articles).ToList();
        var features = new TaggerFeatures();
        var random = new SeededRandom(seed);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(pieces);
            foreach (var (article, start, end) in pieces)
                Learn(article, start, end, features, parts, names);
        }

        return new Tagger(parts.Average(), names.Average());
    }

    private static void Learn(
        TaggedArticle article, int start, int end, TaggerFeatures features, PerceptronTrainer forParts, PerceptronTrainer forNames)
    {
        features.Read(article.Document, start, end);
        Span<uint> hashes = stackalloc uint[TaggerFeatures.Most];
        Span<short> sums = stackalloc short[TokenTags.PartCount];
        ReadOnlySpan<byte> rightParts = article.Parts.AsSpan(start..end), rightNames = article.Names.AsSpan(start..end);
        var parts = new byte[end - start];
        var names = new byte[end - start];
        for (var t = 0; t < parts.Length; t++)
        {
            var list = new FeatureList(hashes);
            features.AddForPart(t, parts, ref list);
            forParts.Sum(list.Hashes, sums);
            parts[t] = Tagger.BestPart(sums);
            if (rightParts[t] != 0)
                forParts.Learn(rightParts[t], parts[t]);
        }

        for (var t = 0; t < parts.Length; t++)
        {
            var list = new FeatureList(hashes);
            features.AddForName(t, parts, names, ref list);
            forNames.Sum(list.Hashes, sums);
            names[t] = Tagger.BestName(sums, t > 0 ? names[t - 1] : (byte)0);
            if (rightParts[t] != 0)
                forNames.Learn(Reachable(rightNames[t], t > 0 ? names[t - 1] : (byte)0), names[t]);
        }
    }

    /// <summary>Once the first token of a name is missed, its next one starts the name.</summary>
    private static byte Reachable(byte right, byte before) =>
        right == 0 || right % 2 == 1 || before == right || before == right - 1 ? right : (byte)(right - 1);

    private static FeatureIndex Frequent(IReadOnlyList<TaggedArticle> articles, bool names, int leastCount)
    {
        var counts = new Dictionary<uint, int>();
        var features = new TaggerFeatures();
        Span<uint> hashes = stackalloc uint[TaggerFeatures.Most];
        foreach (var (article, start, end) in Pieces(articles))
        {
            features.Read(article.Document, start, end);
            ReadOnlySpan<byte> parts = article.Parts.AsSpan(start..end), labels = article.Names.AsSpan(start..end);
            for (var t = 0; t < parts.Length; t++)
            {
                if (parts[t] == 0)
                    continue;
                var list = new FeatureList(hashes);
                if (names)
                    features.AddForName(t, parts, labels, ref list);
                else
                    features.AddForPart(t, parts, ref list);
                foreach (var hash in list.Hashes)
                    System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, hash, out _)++;
            }
        }

        return new FeatureIndex([.. counts.Where(c => c.Value >= leastCount).Select(c => c.Key).Order()]);
    }

    private static IEnumerable<(TaggedArticle Article, int Start, int End)> Pieces(IReadOnlyList<TaggedArticle> articles) =>
        articles.Where(a => a.Parts.AsSpan().IndexOfAnyExcept((byte)0) >= 0)
            .SelectMany(a => Tagger.Pieces(a.Document).Select(p => (a, p.Start, p.End)));
}
