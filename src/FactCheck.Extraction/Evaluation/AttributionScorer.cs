using FactCheck.Core.Attributions;
using FactCheck.Core.Text;
using FactCheck.Extraction.Formats;
using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Evaluation;

/// <summary>Adds up agreement article by article. Not thread-safe.</summary>
public sealed class AttributionScorer
{
    private const int Bins = 10;

    private readonly Dictionary<QuoteKind, KindTally> _kinds =
        Enum.GetValues<QuoteKind>().ToDictionary(k => k, _ => new KindTally());
    private readonly int[] _binCount = new int[Bins];
    private readonly int[] _binRight = new int[Bins];
    private readonly double[] _binConfidence = new double[Bins];
    private int _articles;
    private MatchCount _all;
    private WindowScores _window = new(default, default, default);

    /// <summary>Scores one article.</summary>
    public void Add(
        string text, IReadOnlyList<GoldAttribution> gold, IReadOnlyList<PredictedAttribution> predicted)
    {
        _articles++;
        var quoted = new QuotedShare(text);
        var goldKinds = gold.Select(g => quoted.KindOf(g.Content)).ToList();
        var predictedKinds = predicted.Select(p => quoted.KindOf(p.Content)).ToList();

        var source = Match(gold.Select(g => Key(g.Source)), predicted.Select(p => Key(p.Source)));
        var cue = Match(gold.Select(g => Key(g.Cue)), predicted.Select(p => Key(p.Cue)));
        var content = Match(gold.Select(g => Key(g.Content)), predicted.Select(p => Key(p.Content)));
        var all = Match(gold.Select(AllKey), predicted.Select(AllKey));
        _all += new MatchCount(predicted.Count, gold.Count, all.Count(m => m.Gold is not null && m.Predicted is not null));

        Count(source, goldKinds, predictedKinds, (tally, count) => tally.Source += count);
        Count(cue, goldKinds, predictedKinds, (tally, count) => tally.Cue += count);
        Count(content, goldKinds, predictedKinds, (tally, count) => tally.Content += count);
        Link(gold, predicted, goldKinds, predictedKinds);
        IReadOnlyList<TextSpan> sentences = [.. TextDocument.Read(text).Sentences.Select(s => s.Span)];
        _window = new WindowScores(
            _window.Source + WindowMatches.Of(sentences, gold.SelectMany(g => g.Source), predicted.SelectMany(p => p.Source)),
            _window.Cue + WindowMatches.Of(sentences, gold.SelectMany(g => g.Cue), predicted.SelectMany(p => p.Cue)),
            _window.Content + WindowMatches.Of(sentences, gold.SelectMany(g => g.Content), predicted.SelectMany(p => p.Content)));
    }

    /// <summary>The scores of all articles added so far.</summary>
    public AttributionScores Scores()
    {
        var kinds = _kinds.ToDictionary(
            k => k.Key, k => new KindScores(k.Value.Source, k.Value.Cue, k.Value.Content, k.Value.Linked));
        var bins = Enumerable.Range(0, Bins).Select(b => _binCount[b] == 0
            ? default
            : new CalibrationBin(
                _binCount[b], _binConfidence[b] / _binCount[b], (double)_binRight[b] / _binCount[b]));
        return new AttributionScores(
            _articles, Sum(k => k.Source), Sum(k => k.Cue), Sum(k => k.Content), _all, Sum(k => k.Linked), _window, kinds, [.. bins]);
    }

    private MatchCount Sum(Func<KindTally, MatchCount> role) =>
        _kinds.Values.Select(role).Aggregate(default(MatchCount), MatchCount.Add);

    private void Link(
        IReadOnlyList<GoldAttribution> gold, IReadOnlyList<PredictedAttribution> predicted,
        List<QuoteKind> goldKinds, List<QuoteKind> predictedKinds)
    {
        var links = AttributionLinks.Of(gold, predicted);
        for (var p = 0; p < predicted.Count; p++)
        {
            if (links[p] is { } g)
                _kinds[goldKinds[g]].Linked += new MatchCount(0, 0, 1);
            _kinds[predictedKinds[p]].Linked += new MatchCount(1, 0, 0);
            var bin = Math.Clamp((int)(predicted[p].Confidence * Bins), 0, Bins - 1);
            _binCount[bin]++;
            _binConfidence[bin] += predicted[p].Confidence;
            _binRight[bin] += links[p] is null ? 0 : 1;
        }

        foreach (var kind in goldKinds)
            _kinds[kind].Linked += new MatchCount(0, 1, 0);
    }

    private void Count(
        List<(int? Gold, int? Predicted)> matches, List<QuoteKind> goldKinds, List<QuoteKind> predictedKinds,
        Action<KindTally, MatchCount> add)
    {
        foreach (var (gold, predicted) in matches)
        {
            if (gold is { } g)
                add(_kinds[goldKinds[g]], new MatchCount(0, 1, predicted is null ? 0 : 1));
            if (predicted is { } p)
                add(_kinds[predictedKinds[p]], new MatchCount(1, 0, 0));
        }
    }

    /// <summary>Pairs equal keys one to one; empty keys count on neither side.</summary>
    private static List<(int? Gold, int? Predicted)> Match(IEnumerable<string> gold, IEnumerable<string> predicted)
    {
        var matches = new List<(int?, int?)>();
        var open = new Dictionary<string, Queue<int>>(StringComparer.Ordinal);
        foreach (var (index, key) in predicted.Index().Where(k => k.Item.Length > 0))
        {
            if (!open.TryGetValue(key, out var queue))
                open[key] = queue = new Queue<int>();
            queue.Enqueue(index);
        }

        foreach (var (index, key) in gold.Index().Where(k => k.Item.Length > 0))
            matches.Add((index, open.TryGetValue(key, out var queue) && queue.TryDequeue(out var p) ? p : null));
        matches.AddRange(open.Values.SelectMany(q => q).Select(p => ((int?)null, (int?)p)));
        return matches;
    }

    private static string AllKey(GoldAttribution a) => $"{Key(a.Source)}|{Key(a.Cue)}|{Key(a.Content)}";

    private static string AllKey(PredictedAttribution a) => $"{Key(a.Source)}|{Key(a.Cue)}|{Key(a.Content)}";

    private static string Key(IReadOnlyList<TextSpan> spans) =>
        string.Join(';', spans.Order().Select(s => $"{s.Start}-{s.End}"));

    private sealed class KindTally
    {
        public MatchCount Source { get; set; }

        public MatchCount Cue { get; set; }

        public MatchCount Content { get; set; }

        public MatchCount Linked { get; set; }
    }
}
