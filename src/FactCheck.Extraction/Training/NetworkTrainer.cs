using FactCheck.Extraction.Model;

namespace FactCheck.Extraction.Training;

/// <summary>
/// Trains the network. Each step is shared out between two lanes whose gradients are added in a fixed order, so the
/// same articles and settings give the same weights, bit for bit, however many cores there are.
/// </summary>
internal sealed class NetworkTrainer
{
    private const int Lanes = 2;
    private const double NormMemory = 0.98;
    private const double LargestNorm = 2;
    private const float WordDropout = 0.05f, RareWordDropout = 0.5f;

    private readonly TrainingSettings _settings;
    private readonly IReadOnlyList<int> _wordCounts;
    private readonly List<TrainingChunk> _chunks;
    private readonly AttributionNetwork _network;
    private readonly IReadOnlyList<Parameter> _parameters;
    private readonly TransposedWeights _transposed;
    private readonly AdamOptimizer[] _optimizers;
    private readonly ChunkGradient[] _lanes;
    private readonly GradientSet[] _gradients;
    private readonly double[] _losses = new double[Lanes];
    private readonly List<(TrainingChunk Chunk, ulong Seed)>[] _work;
    private double _usualNorm;

    public NetworkTrainer(TrainingCorpus corpus, TrainingSettings settings)
    {
        _settings = settings;
        _wordCounts = corpus.WordCounts;
        _chunks = [.. corpus.Articles.SelectMany(TrainingChunk.Of)];
        _network = new AttributionNetwork(StandardShape.For(corpus.Vocabulary));
        var heads = new AuxiliaryHeads(_network.Shape);
        _parameters = [.. _network.Parameters, .. heads.Parameters];
        new WeightInitializer(settings.Seed).Fill(_parameters);
        _transposed = new TransposedWeights(ChunkGradient.Transposable(_network, heads));
        _optimizers = [.. _parameters.Select(p => new AdamOptimizer(p))];
        _lanes = [.. Enumerable.Range(0, Lanes).Select(_ => new ChunkGradient(_network, heads, _transposed))];
        _gradients = [.. Enumerable.Range(0, Lanes).Select(_ => new GradientSet(_parameters))];
        _work = [.. Enumerable.Range(0, Lanes).Select(_ => new List<(TrainingChunk, ulong)>())];
    }

    /// <summary>Runs all epochs.</summary>
    /// <param name="afterEpoch">Told the number of each epoch, its mean loss a token and the network so far.</param>
    public AttributionNetwork Run(Action<int, double, AttributionNetwork> afterEpoch, CancellationToken cancellation = default)
    {
        var total = (double)_settings.Epochs * _chunks.Sum(c => c.Length);
        var seen = 0L;
        var step = 0;
        for (var epoch = 1; epoch <= _settings.Epochs; epoch++)
        {
            var loss = 0.0;
            var before = seen;
            var order = Enumerable.Range(0, _chunks.Count).ToList();
            new SeededRandom((_settings.Seed << 20) + (ulong)epoch).Shuffle(order);
            for (var next = 0; next < order.Count;)
            {
                cancellation.ThrowIfCancellationRequested();
                var tokens = ShareOut(order, ref next, epoch);
                step++;
                var rate = _settings.Rate * Math.Min(1, (float)step / _settings.WarmUpSteps) * (float)(1 - (seen / total));
                loss += Step(rate, step);
                seen += tokens;
            }

            afterEpoch(epoch, loss / (seen - before), _network);
        }

        return _network;
    }

    private int ShareOut(List<int> order, ref int next, int epoch)
    {
        foreach (var work in _work)
            work.Clear();
        var tokens = new int[Lanes];
        while (next < order.Count && tokens.Sum() < _settings.TokensPerStep)
        {
            var chunk = _chunks[order[next]];
            var lane = Array.IndexOf(tokens, tokens.Min());
            var seed = (((_settings.Seed * 1000) + (ulong)epoch) << 24) + (ulong)order[next];
            _work[lane].Add((chunk, seed));
            tokens[lane] += chunk.Length;
            next++;
        }

        return tokens.Sum();
    }

    private double Step(float rate, int step)
    {
        Parallel.For(0, _transposed.Parameters.Count, i => _transposed.Update(_transposed.Parameters[i]));
        Parallel.For(0, Lanes, RunLane);
        Parallel.For(0, _parameters.Count, i => _gradients[0].Add(_gradients[1], _parameters[i]));
        var norm = Math.Sqrt(_parameters.Sum(_gradients[0].SquaredNorm));
        var scale = _usualNorm > 0 && norm > LargestNorm * _usualNorm ? LargestNorm * _usualNorm / norm : 1;
        _usualNorm = _usualNorm == 0 ? norm : (NormMemory * _usualNorm) + ((1 - NormMemory) * norm * scale);
        Parallel.For(0, _parameters.Count, i => _optimizers[i].Update(_gradients[0], (float)scale, rate, step));
        return _losses.Sum();
    }

    private void RunLane(int lane)
    {
        _gradients[lane].Clear();
        _lanes[lane].ReadWeights();
        _losses[lane] = 0;
        foreach (var (chunk, seed) in _work[lane])
        {
            var random = new SeededRandom(seed);
            _losses[lane] += _lanes[lane].Add(chunk, DropWords(chunk.Rows, random), NewDropout(random), _gradients[lane]);
        }
    }

    private int[] DropWords(int[] rows, SeededRandom random)
    {
        var dropped = (int[])rows.Clone();
        for (var at = (int)FeatureSlot.Word; at < rows.Length; at += TokenFeatures.Slots)
        {
            if (random.NextSingle() < WordDropout + (RareWordDropout / (RareWordDropout + _wordCounts[rows[at]])))
                dropped[at] = 0;
        }

        return dropped;
    }

    private Dropout NewDropout(SeededRandom random)
    {
        var shape = _network.Shape;
        return new Dropout(
            Mask(random, shape.Input, _settings.InputDropout),
            Mask(random, shape.Projection, _settings.ProjectionDropout),
            Mask(random, shape.Encoded, _settings.HiddenDropout),
            Mask(random, shape.Encoded, _settings.HiddenDropout),
            Mask(random, shape.Hidden, _settings.ProjectionDropout),
            Mask(random, shape.Encoded, _settings.HiddenDropout));
    }

    private static float[] Mask(SeededRandom random, int width, float share)
    {
        var mask = new float[width];
        for (var i = 0; i < width; i++)
            mask[i] = random.NextSingle() < share ? 0 : 1 / (1 - share);
        return mask;
    }
}
