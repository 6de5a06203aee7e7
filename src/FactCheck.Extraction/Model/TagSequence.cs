using FactCheck.Extraction.Model.Numerics;

namespace FactCheck.Extraction.Model;

/// <summary>
/// A linear-chain conditional random field over the labels of a <see cref="TagSet"/>: scores of a token's labels come
/// from the network, scores of neighbouring labels are weights. Immutable but for the weights; thread-safe.
/// </summary>
/// <param name="Transitions">[labels + 2 × padded labels]: from each label, then from the start, then to the end.</param>
internal sealed record TagSequence(TagSet Tags, Parameter Transitions)
{
    private int Start => Tags.Count;

    private int End => Tags.Count + 1;

    /// <summary>The labels with the highest score together.</summary>
    /// <param name="scores">A row of label scores for each token.</param>
    public int[] Best(Matrix scores, Segment segment)
    {
        var n = segment.Length;
        var count = Tags.Count;
        var back = new int[n * count];
        var best = new float[count];
        var next = new float[count];
        for (var t = 0; t < n; t++)
        {
            var row = scores.Row(segment.Start + t);
            for (var to = 0; to < count; to++)
            {
                var (top, from) = t == 0
                    ? (TagSet.CanBegin(to) ? Transitions.Row(Start)[to] : float.NegativeInfinity, 0)
                    : BestBefore(best, to);
                next[to] = top + row[to];
                back[(t * count) + to] = from;
            }

            (best, next) = (next, best);
        }

        var last = 0;
        for (var label = 0; label < count; label++)
        {
            best[label] = TagSet.CanEnd(label) ? best[label] + Transitions.Row(End)[label] : float.NegativeInfinity;
            if (best[label] > best[last])
                last = label;
        }

        var labels = new int[n];
        for (var t = n - 1; t >= 0; t--)
        {
            labels[t] = last;
            last = back[(t * count) + last];
        }

        return labels;
    }

    /// <summary>The score of one labelling, in the scale of <see cref="TagLattice.LogTotal"/>.</summary>
    public double Score(Matrix scores, Segment segment, ReadOnlySpan<int> labels)
    {
        var score = (double)Transitions.Row(Start)[labels[0]] + Transitions.Row(End)[labels[^1]];
        for (var t = 0; t < labels.Length; t++)
        {
            score += scores.Row(segment.Start + t)[labels[t]];
            if (t > 0)
                score += Transitions.Row(labels[t - 1])[labels[t]];
        }

        return score;
    }

    private (float Score, int From) BestBefore(float[] best, int to)
    {
        var top = float.NegativeInfinity;
        var from = 0;
        for (var label = 0; label < Tags.Count; label++)
        {
            if (!Tags.Follows(label, to))
                continue;
            var score = best[label] + Transitions.Values[(label * Transitions.Columns) + to];
            if (score > top)
                (top, from) = (score, label);
        }

        return (top, from);
    }
}
