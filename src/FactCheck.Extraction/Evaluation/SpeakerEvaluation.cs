using FactCheck.Core.Text;
using FactCheck.Extraction.Pipeline;

namespace FactCheck.Extraction.Evaluation;

/// <summary>
/// Runs the extraction on articles with known speakers and scores whom it gives each attribution to. An attribution
/// counts as found where something extracted covers more than half of its first words; of several the one that starts nearest.
/// </summary>
public static class SpeakerEvaluation
{
    /// <summary>Scores <paramref name="pipeline"/> on <paramref name="articles"/>.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public static SpeakerScores Run(
        IReadOnlyList<SpeakerArticle> articles, ExtractionPipeline pipeline, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(pipeline);
        return Score(articles, article => pipeline.Extract(article.Text, cancellation).Attributions);
    }

    /// <summary>Scores what <paramref name="extract"/> finds in each article.</summary>
    public static SpeakerScores Score(
        IReadOnlyList<SpeakerArticle> articles, Func<SpeakerArticle, IReadOnlyList<ExtractedAttribution>> extract)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(extract);
        var byMention = new SortedDictionary<MentionKind, SpeakerCount>();
        var outlets = new MatchCount();
        var misses = new List<SpeakerMiss>();
        foreach (var article in articles)
        {
            var attributions = extract(article);
            foreach (var gold in article.Attributions)
            {
                var found = Nearest(gold.Start, attributions);
                var count = Count(gold, found);
                byMention[gold.Mention] = byMention.GetValueOrDefault(gold.Mention) + count;
                var chain = Chain(gold, found);
                outlets += chain;
                if (count is not { Named: 1, OfKind: 1, Titled: 1 } || chain.F1 < 1 && chain.Gold + chain.Predicted > 0)
                    misses.Add(Miss(article, gold, found));
            }
        }

        return new SpeakerScores(articles.Count, byMention.Values.Aggregate(new SpeakerCount(), SpeakerCount.Add), byMention, outlets, misses);
    }

    private static ExtractedAttribution? Nearest(TextSpan start, IReadOnlyList<ExtractedAttribution> attributions)
    {
        ExtractedAttribution? best = null;
        var least = int.MaxValue;
        foreach (var attribution in attributions)
        {
            foreach (var span in attribution.Content)
            {
                var shared = Math.Min(span.End, start.End) - Math.Max(span.Start, start.Start);
                var distance = Math.Abs(span.Start - start.Start);
                if (2 * shared <= start.Length || distance >= least) continue;
                (best, least) = (attribution, distance);
            }
        }

        return best;
    }

    private static SpeakerCount Count(SpokenWords gold, ExtractedAttribution? found)
    {
        if (found is null) return new SpeakerCount(1, 0, 0, 0, 0);
        if (found.Speakers.Count != gold.Speakers.Count) return new SpeakerCount(1, 1, 0, 0, 0);
        bool named = true, kinds = true, titles = true;
        foreach (var (i, expected) in gold.Speakers.Index())
        {
            var speaker = found.Speakers.FirstOrDefault(s => IsNamed(expected, s.Name)) ?? found.Speakers[i];
            named &= IsNamed(expected, speaker.Name);
            kinds &= expected.Kinds.Contains(speaker.Kind);
            titles &= expected.Titles.Any(t => Plain(t) == Plain(speaker.Title));
        }

        return new SpeakerCount(1, 1, named ? 1 : 0, kinds ? 1 : 0, named && titles ? 1 : 0);
    }

    private static MatchCount Chain(SpokenWords gold, ExtractedAttribution? found)
    {
        if (found is null) return new MatchCount();
        var same = gold.Outlets.Select(Plain).SequenceEqual(found.OutletChain.Select(Plain));
        return new MatchCount(found.OutletChain.Count > 0 ? 1 : 0, gold.Outlets.Count > 0 ? 1 : 0, same && gold.Outlets.Count > 0 ? 1 : 0);
    }

    private static SpeakerMiss Miss(SpeakerArticle article, SpokenWords gold, ExtractedAttribution? found) => new(
        article.Name,
        gold.Start.Slice(article.Text),
        gold.Mention,
        Say(gold.Speakers.Select(s => Say(s.Names[0], s.Kinds[0].ToString(), s.Titles[0])), gold.Outlets),
        found is null ? null : Say(found.Speakers.Select(s => Say(s.Name, s.Kind.ToString(), s.Title)), found.OutletChain));

    private static string Say(string name, string kind, string? title) =>
        $"{name} [{kind.ToLowerInvariant()}]{(title is null ? "" : $" ({title})")}";

    private static string Say(IEnumerable<string> speakers, IReadOnlyList<string> outlets)
    {
        var all = string.Join(" + ", speakers);
        return (all.Length == 0 ? "nobody" : all) + (outlets.Count == 0 ? "" : " | " + string.Join(" > ", outlets));
    }

    private static bool IsNamed(GoldSpeaker gold, string name) => gold.Names.Any(n => Plain(n) == Plain(name));

    // Articles, capitals, the shape of an apostrophe and a final mark make no difference to who is meant.
    private static string? Plain(string? words)
    {
        if (words is null) return null;
        var plain = words.Replace('\u2019', '\'').Trim(' ', ',', '.').ToUpperInvariant();
        foreach (var article in (ReadOnlySpan<string>)["THE ", "AN ", "A "])
            if (plain.StartsWith(article, StringComparison.Ordinal)) return plain[article.Length..];
        return plain;
    }
}
