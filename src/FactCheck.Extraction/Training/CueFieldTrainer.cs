using System.Runtime.Intrinsics;
using FactCheck.Extraction.Model;
using FactCheck.Extraction.Model.Numerics;
using FactCheck.Extraction.Tagging;

namespace FactCheck.Extraction.Training;

/// <summary>
/// Trains a <see cref="CueField"/> paragraph by paragraph with AdaGrad (Duchi et al. 2011). Most of a token's features are
/// left out each time it is seen, so that none is relied on alone. The same articles and seed give the same weights.
/// </summary>
internal sealed class CueFieldTrainer
{
    private const int LeastCount = 25;
    private const int Epochs = 8;
    private const float Rate = 0.05f, Dropout = 0.7f, Epsilon = 1e-6f;

    private readonly List<Example> _examples = [];
    private readonly uint[] _keys;
    private readonly int _stride = HashedWeights.StrideOf(CueField.Tags.Count);
    private readonly float[] _weights, _squares, _lagged;
    private readonly Parameter _transitions = CueField.NewTransitions();
    private readonly float[] _transitionSquares;
    private readonly double[] _transitionSums;
    private readonly Matrix _scores, _gradient;
    private int _averaged;

    public CueFieldTrainer(TrainingCorpus corpus)
    {
        _keys = Prune(corpus);
        var index = new FeatureIndex(_keys);
        ForEach(corpus, (article, chunk, features) => AddExamples(article, chunk, features, index));
        _weights = new float[_keys.Length * _stride];
        _squares = new float[_weights.Length];
        _lagged = new float[_weights.Length];
        _transitionSquares = new float[_transitions.Values.Length];
        _transitionSums = new double[_transitions.Values.Length];
        _scores = new Matrix(_stride);
        _gradient = new Matrix(_stride);
    }

    public CueField Run(ulong seed, CancellationToken cancellation = default)
    {
        var random = new SeededRandom(seed);
        var loss = new TagSequenceGradient(new TagSequence(CueField.Tags, _transitions));
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            cancellation.ThrowIfCancellationRequested();
            random.Shuffle(_examples);
            foreach (var example in _examples)
                Step(example, loss, random, averages: epoch >= Epochs / 2);
        }

        return Average();
    }

    private void Step(Example example, TagSequenceGradient loss, SeededRandom random, bool averages)
    {
        var length = example.Labels.Length;
        var kept = new List<int>(example.Features.Length / 3);
        var ends = new int[length];
        _scores.Reset(length);
        _gradient.Reset(length);
        for (var t = 0; t < length; t++)
        {
            var sum = Vector256<float>.Zero;
            for (var i = example.Starts[t]; i < example.Starts[t + 1]; i++)
            {
                if (random.NextSingle() < Dropout)
                    continue;
                kept.Add(example.Features[i] * _stride);
                sum += VectorMath.Load(_weights, example.Features[i] * _stride);
            }

            VectorMath.Store(sum, _scores.Row(t), 0);
            ends[t] = kept.Count;
        }

        var transitions = new float[_transitions.Values.Length];
        loss.ReadWeights();
        loss.Add(_scores, new Segment(0, length), example.Labels, _gradient, transitions);
        if (averages)
            _averaged++;
        var at = 0;
        for (var t = 0; t < length; t++)
        {
            var gradient = VectorMath.Load(_gradient.Row(t), 0);
            var square = gradient * gradient;
            for (; at < ends[t]; at++)
                Move(kept[at], gradient, square, averages);
        }

        for (var i = 0; i < transitions.Length; i++)
        {
            _transitionSquares[i] += transitions[i] * transitions[i];
            _transitions.Values[i] -= Rate * transitions[i] / (MathF.Sqrt(_transitionSquares[i]) + Epsilon);
            if (averages)
                _transitionSums[i] += _transitions.Values[i];
        }
    }

    private void Move(int row, Vector256<float> gradient, Vector256<float> square, bool averages)
    {
        var squares = VectorMath.Load(_squares, row) + square;
        VectorMath.Store(squares, _squares, row);
        var move = gradient * Vector256.Create(Rate) / (Vector256.Sqrt(squares) + Vector256.Create(Epsilon));
        VectorMath.Store(VectorMath.Load(_weights, row) - move, _weights, row);
        // The average is the last weight less each move times the share of the steps before it.
        if (averages)
            VectorMath.Store(VectorMath.Load(_lagged, row) + (move * Vector256.Create((float)(_averaged - 1))), _lagged, row);
    }

    private CueField Average()
    {
        // Scores in use come from all features, so each weighs as little as it did on average in training.
        const float share = 1 - Dropout;
        var rows = new List<(uint, float[])>();
        for (var k = 0; k < _keys.Length; k++)
        {
            var row = new float[CueField.Tags.Count];
            for (var label = 0; label < row.Length; label++)
                row[label] = share * (_weights[(k * _stride) + label] + (_lagged[(k * _stride) + label] / Math.Max(1, _averaged)));
            rows.Add((_keys[k], row));
        }

        var transitions = CueField.NewTransitions();
        for (var i = 0; i < transitions.Values.Length; i++)
            transitions.Values[i] = (float)(_transitionSums[i] / Math.Max(1, _averaged));
        return new CueField(HashedWeights.Round(CueField.Tags.Count, rows), transitions);
    }

    private static uint[] Prune(TrainingCorpus corpus)
    {
        // A rough count of every feature by part of its hash first: most are rare, and a table of all would be huge.
        var rough = new byte[1 << 26];
        ForEach(corpus, (_, _, features) => ForEachFeature(features, (token, hash) =>
        {
            ref var count = ref rough[hash & (rough.Length - 1)];
            count += (byte)(count < LeastCount ? 1 : 0);
        }));
        var counts = new Dictionary<uint, int>();
        ForEach(corpus, (_, _, features) => ForEachFeature(features, (token, hash) =>
        {
            if (rough[hash & (rough.Length - 1)] >= LeastCount)
                System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, hash, out _)++;
        }));
        return [.. counts.Where(c => c.Value >= LeastCount).Select(c => c.Key).Order()];
    }

    private void AddExamples(TrainingArticle article, Chunk chunk, CueFeatures features, FeatureIndex index)
    {
        var known = new List<int>();
        var starts = new int[chunk.Tokens.Length + 1];
        ForEachFeature(features, (t, hash) =>
        {
            var row = index.RowOf(hash);
            if (row >= 0)
                known.Add(row);
            starts[t + 1] = known.Count;
        });
        foreach (var paragraph in chunk.Paragraphs)
        {
            var from = starts[paragraph.Start];
            _examples.Add(new Example(
                [.. known[from..starts[paragraph.End]]],
                [.. starts[paragraph.Start..(paragraph.End + 1)].Select(s => s - from)],
                Labels(article.Gold, chunk.Tokens.Start + paragraph.Start, paragraph.Length)));
        }
    }

    private static int[] Labels(GoldLabels gold, int start, int length)
    {
        var labels = new int[length];
        foreach (var attribution in gold.Attributions)
        {
            var cue = attribution.Cue[0];
            if (cue.Start >= start && cue.End <= start + length && labels.AsSpan((cue.Start - start)..(cue.End - start)).IndexOfAnyExcept(0) < 0)
                TagSet.Mark(labels, cue.Start - start, cue.End - start, 0);
        }

        return labels;
    }

    private static void ForEach(TrainingCorpus corpus, Action<TrainingArticle, Chunk, CueFeatures> use)
    {
        var features = new CueFeatures(corpus.Vocabulary);
        var rows = Array.Empty<int>();
        foreach (var article in corpus.Articles)
        {
            foreach (var chunk in article.Chunks)
            {
                var size = chunk.Tokens.Length * TokenFeatures.Slots;
                if (rows.Length < size)
                    rows = new int[size];
                article.Features.ReadRows(chunk.Tokens, rows.AsSpan(0, size));
                features.Read(article.Document, article.Features, chunk, rows.AsSpan(0, size));
                use(article, chunk, features);
            }
        }
    }

    private static void ForEachFeature(CueFeatures features, Action<int, uint> use)
    {
        Span<uint> hashes = stackalloc uint[CueFeatures.Most];
        for (var t = 0; t < features.Length; t++)
        {
            var list = new FeatureList(hashes);
            features.Add(t, ref list);
            foreach (var hash in list.Hashes)
                use(t, hash);
        }
    }

    /// <summary>A paragraph: the rows of its tokens' features, one token after another, and the right labels.</summary>
    private sealed record Example(int[] Features, int[] Starts, int[] Labels);
}
