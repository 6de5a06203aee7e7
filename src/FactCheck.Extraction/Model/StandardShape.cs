using FactCheck.Extraction.Tagging;

namespace FactCheck.Extraction.Model;

/// <summary>The sizes of the network that ships.</summary>
internal static class StandardShape
{
    public static NetworkShape For(Vocabulary vocabulary) => For(vocabulary.Rows, projection: 128, hidden: 96);

    public static NetworkShape For(int words, int projection, int hidden) => new(
        [
            (words, 96),
            (TokenFeatures.SuffixRows, 24),
            (TokenFeatures.PrefixRows, 16),
            (TokenFeatures.ShapeRows, 16),
            (TokenFeatures.MarkRows, 16),
            (CueLexicon.Buckets, 8),
            (TokenFeatures.DistanceRows, 8),
            (TokenFeatures.DistanceRows, 8),
            (TokenTags.PartCount, 24),
            (NameTag.Labels, 8),
        ],
        projection,
        hidden);
}
