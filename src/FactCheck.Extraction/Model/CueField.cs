using FactCheck.Extraction.Model.Numerics;
using FactCheck.Extraction.Tagging;

namespace FactCheck.Extraction.Model;

/// <summary>
/// A conditional random field that tags the cues of a paragraph from hashed features of its words: a second opinion,
/// of another make, on what the network takes for cues. Immutable, thread-safe.
/// </summary>
internal sealed class CueField
{
    /// <summary>Labels of the one role.</summary>
    public static readonly TagSet Tags = new(1);

    public CueField(HashedWeights weights, Parameter transitions)
    {
        Weights = weights;
        Transitions = transitions;
        Sequence = new TagSequence(Tags, transitions);
    }

    public HashedWeights Weights { get; }

    /// <summary>As <see cref="TagSequence.Transitions"/>.</summary>
    public Parameter Transitions { get; }

    public TagSequence Sequence { get; }

    public static Parameter NewTransitions() =>
        new("cue transitions", Tags.Count + 2, HashedWeights.StrideOf(Tags.Count), Sparse: false);

    /// <summary>Fills <paramref name="scores"/> with a row for each token of the chunk that <paramref name="features"/> has read.</summary>
    public void Score(CueFeatures features, Matrix scores)
    {
        scores.Reset(features.Length);
        Span<uint> hashes = stackalloc uint[CueFeatures.Most];
        Span<short> sums = stackalloc short[Weights.Stride];
        for (var t = 0; t < features.Length; t++)
        {
            var list = new FeatureList(hashes);
            features.Add(t, ref list);
            Weights.Sum(list.Hashes, sums);
            var row = scores.Row(t);
            for (var label = 0; label < Tags.Count; label++)
                row[label] = Weights.Scale * sums[label];
        }
    }
}
