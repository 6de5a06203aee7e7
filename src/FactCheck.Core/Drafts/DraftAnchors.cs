using FactCheck.Core.Text;

namespace FactCheck.Core.Drafts;

/// <summary>
/// Tells where words of a text stand in a later draft of it, also where paragraphs were moved, merged, split or changed.
/// The same two texts give the same answers. Time grows about as the length of the texts.
/// </summary>
public sealed class DraftAnchors
{
    /// <summary>Share of their words two passages need in common to count as versions of each other.</summary>
    private const double LeastKept = 0.4;

    /// <summary>Most words that may have come in at one place within words that still belong together.</summary>
    private const int MostInserted = 25;

    private readonly string before;
    private readonly string after;
    private readonly DraftWord[] old;
    private readonly DraftWord[] now;
    private readonly IReadOnlyList<int> toNew;
    private readonly IReadOnlyList<int> toOld;

    private DraftAnchors(string before, string after)
    {
        (this.before, this.after) = (before, after);
        var words = new DraftWords();
        (old, now) = (words.Read(before), words.Read(after));
        var map = new WordMap(old, now);
        (toNew, toOld) = (map.ToNew, map.ToOld);
    }

    /// <summary>Compares two texts once, to be asked about as many spans as needed.</summary>
    public static DraftAnchors Between(string before, string after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return new DraftAnchors(before, after);
    }

    /// <summary>Share of the words of the earlier text that stand in the later one, 0 to 1; 1 where it had none.</summary>
    public double KeptShare => old.Length == 0 ? 1 : (double)toNew.Count(place => place >= 0) / old.Length;

    /// <summary>Where the words of <paramref name="spans"/> stand now.</summary>
    /// <param name="spans">Of the earlier text, in its order.</param>
    /// <exception cref="ArgumentException">A span is empty or lies outside the earlier text.</exception>
    public Anchor Find(IReadOnlyList<TextSpan> spans)
    {
        ArgumentNullException.ThrowIfNull(spans);
        Spans.EnsureWithin(before, spans);
        var passages = spans.Select(Passage).ToList();
        var found = passages.Where(passage => passage.Spans.Count > 0).SelectMany(passage => passage.Spans).ToList();
        double sum = passages.Sum(passage => passage.Old + passage.New), kept = passages.Sum(passage => passage.Kept);
        if (found.Count == 0 || 2 * kept / sum < LeastKept)
            return Anchor.None;
        var ordered = Spans.FromSelection(after, found);
        var unchanged = passages.TrueForAll(passage => passage.IsUnchanged) && ordered.SequenceEqual(found);
        return new Anchor(unchanged ? AnchorState.Unchanged : AnchorState.Changed, ordered);
    }

    private Passage Passage(TextSpan span)
    {
        var (from, to) = (First(span.Start), First(span.End));
        if (from == 0 && to == 0 && old.Length > 0)
            return new Passage([], 0, 0, 0, false);
        // The word that ends behind the start is the first one; the one that begins before the end the last.
        while (to < old.Length && old[to].Core.Start < span.End)
            to++;
        var all = old.AsSpan(from, to - from);
        var chain = Chain(from, to);
        if (chain.Count == 0)
            return new Passage([], Weight(all), 0, 0, false);
        var low = Widened(chain[0].New, chain[0].Old - from, -1);
        var high = Widened(chain[^1].New, to - 1 - chain[^1].Old, +1);
        var unchanged = chain.Count == to - from && high - low + 1 == chain.Count && chain.TrueForAll(pair => old[pair.Old].IsSameAs(now[pair.New]));
        var place = TextSpan.FromBounds(
            Start(span, from, low, chain[0] == (from, low)), End(span, to - 1, high, chain[^1] == (to - 1, high)));
        var lines = before.AsSpan(span.Start, span.Length).Contains('\n') ? [place] : Lines(place);
        return new Passage(lines, Weight(all), Weight(now.AsSpan(low, high - low + 1)), chain.Sum(pair => old[pair.Old].Weight), unchanged);
    }

    /// <summary>Position of the first old word that ends behind <paramref name="offset"/>.</summary>
    private int First(int offset)
    {
        var (low, high) = (0, old.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (old[middle].Core.End <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>The heaviest run of these words that still stand in order and close to each other.</summary>
    private List<(int Old, int New)> Chain(int from, int to)
    {
        const int Back = 60;
        var pairs = new List<(int Old, int New)>();
        for (var i = from; i < to; i++)
        {
            if (toNew[i] >= 0)
                pairs.Add((i, toNew[i]));
        }

        var (weight, link) = (new int[pairs.Count], new int[pairs.Count]);
        var best = -1;
        for (var k = 0; k < pairs.Count; k++)
        {
            link[k] = -1;
            for (var earlier = k - 1; earlier >= Math.Max(0, k - Back); earlier--)
            {
                var inserted = pairs[k].New - pairs[earlier].New - 1;
                if (inserted is >= 0 and <= MostInserted && weight[earlier] > (link[k] < 0 ? 0 : weight[link[k]]))
                    link[k] = earlier;
            }

            weight[k] = old[pairs[k].Old].Weight + (link[k] < 0 ? 0 : weight[link[k]]);
            if (best < 0 || weight[k] > weight[best])
                best = k;
        }

        var chain = new List<(int Old, int New)>();
        for (; best >= 0; best = link[best])
            chain.Add(pairs[best]);
        chain.Reverse();
        return chain;
    }

    /// <summary>Takes in, at one end, new words that stand where <paramref name="missing"/> old ones are gone.</summary>
    private int Widened(int at, int missing, int step)
    {
        var most = missing == 0 ? 0 : (2 * missing) + 2;
        for (; most > 0; most--)
        {
            var next = at + step;
            if (next < 0 || next >= now.Length || toOld[next] >= 0 || now[step < 0 ? at : next].BeginsSentence)
                break;
            at = next;
        }

        return at;
    }

    private int Start(TextSpan span, int first, int low, bool isSame)
    {
        var (was, word) = (old[first], now[low]);
        if (span.Start <= was.Core.Start)
            return Math.Max(word.Whole.Start, word.Core.Start - (was.Core.Start - span.Start));
        // Within a word, as a figure may stand within "pre-2010".
        return isSame && was.Core.Length == word.Core.Length ? word.Core.Start + (span.Start - was.Core.Start) : word.Core.Start;
    }

    private int End(TextSpan span, int last, int high, bool isSame)
    {
        var (was, word) = (old[last], now[high]);
        if (span.End >= was.Core.End)
            return Math.Min(word.Whole.End, word.Core.End + (span.End - was.Core.End));
        return isSame && was.Core.Length == word.Core.Length ? word.Core.End - (was.Core.End - span.End) : word.Core.End;
    }

    private List<TextSpan> Lines(TextSpan place)
    {
        var lines = new List<TextSpan>();
        for (var start = place.Start; start < place.End;)
        {
            var end = after.IndexOf('\n', start, place.End - start);
            end = end < 0 ? place.End : end;
            if (WordBounds.HasWord(after.AsSpan(start, end - start)))
                lines.Add(TextSpan.FromBounds(start, end));
            start = end + 1;
        }

        return [.. Spans.FromSelection(after, lines)];
    }

    private static int Weight(ReadOnlySpan<DraftWord> words)
    {
        var weight = 0;
        foreach (var word in words)
            weight += word.Weight;
        return weight;
    }
}
