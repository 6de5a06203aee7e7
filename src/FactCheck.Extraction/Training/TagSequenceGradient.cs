using FactCheck.Extraction.Model;
using FactCheck.Extraction.Model.Numerics;

namespace FactCheck.Extraction.Training;

/// <summary>The loss of a <see cref="TagSequence"/> and its gradient. One for each thread.</summary>
internal sealed class TagSequenceGradient(TagSequence sequence)
{
    private readonly TagLattice _lattice = new(sequence);

    /// <summary>Takes over the transition weights after they have changed.</summary>
    public void ReadWeights() => _lattice.ReadWeights();

    /// <summary>
    /// Adds the gradient of the negative log-likelihood of <paramref name="labels"/> to that of the scores and of
    /// the transitions.
    /// </summary>
    /// <param name="labels">The right label of each token of the segment; well-formed.</param>
    /// <returns>The negative log-likelihood, 0 or more.</returns>
    public double Add(
        Matrix scores, Segment segment, ReadOnlySpan<int> labels, Matrix scoresGradient, Span<float> transitionsGradient)
    {
        _lattice.Read(scores, segment);
        var count = sequence.Tags.Count;
        var stride = sequence.Transitions.Columns;
        for (var t = 0; t < segment.Length; t++)
        {
            var row = scoresGradient.Row(segment.Start + t);
            for (var y = 0; y < count; y++)
                row[y] += (float)_lattice.Label(t, y);
            row[labels[t]] -= 1;
            if (t + 1 == segment.Length)
                continue;
            transitionsGradient[(labels[t] * stride) + labels[t + 1]] -= 1;
            for (var from = 0; from < count; from++)
            {
                for (var to = 0; to < count; to++)
                    transitionsGradient[(from * stride) + to] += (float)_lattice.Pair(t, from, to);
            }
        }

        for (var y = 0; y < count; y++)
        {
            transitionsGradient[(count * stride) + y] += (float)_lattice.Edge(end: false, y);
            transitionsGradient[((count + 1) * stride) + y] += (float)_lattice.Edge(end: true, y);
        }

        transitionsGradient[(count * stride) + labels[0]] -= 1;
        transitionsGradient[((count + 1) * stride) + labels[^1]] -= 1;
        return _lattice.LogTotal - sequence.Score(scores, segment, labels);
    }
}
