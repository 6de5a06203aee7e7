using FactCheck.Core.Text;

namespace FactCheck.Core.Search;

/// <summary>A text, or the part of a long one that has most of what was looked for.</summary>
/// <param name="Pieces">Together the text as shown, "…" at an end where it goes on.</param>
/// <param name="Place">Where the found words of the part stand in the whole text; null where none is in it.</param>
public sealed record FoundText(IReadOnlyList<Highlight> Pieces, TextSpan? Place)
{
    private const int Before = 80;

    public bool HasHits => Place is not null;

    /// <summary>The words as they are shown.</summary>
    public override string ToString() => string.Concat(Pieces.Select(piece => piece.Text));

    /// <param name="limit">Most UTF-16 code units to show, some more for whole words; at least 100.</param>
    public static FoundText In(string text, SearchQuery query, int limit = int.MaxValue)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(query);
        IReadOnlyList<SearchWord> words = [.. SearchWords.Of(text)];
        var hits = Hits(words, query);
        if (hits.Count == 0)
            return new FoundText([new Highlight(Words.Shortened(text, limit), false)], null);
        var best = Best(hits, limit);
        var from = text.Length <= limit ? 0 : WordAt(words, Math.Max(0, best.First.Span.Start - Before), best.First.Span.Start);
        var to = text.Length <= limit ? text.Length : Math.Max(best.Last.Span.End, WordEnd(words, from + limit, text.Length));
        return new FoundText(
            [.. Cut(text, from, to, [.. hits.Select(hit => hit.Span).Where(span => span.Start >= from && span.End <= to)])],
            TextSpan.FromBounds(best.First.Span.Start, best.Last.Span.End));
    }

    /// <summary>Every place of every term, in text order.</summary>
    private static List<Hit> Hits(IReadOnlyList<SearchWord> words, SearchQuery query)
    {
        var hits = new List<Hit>();
        for (var i = 0; i < words.Count; i++)
        {
            for (var term = 0; term < query.Terms.Count; term++)
            {
                if (query.Terms[term].LengthAt(words, i) is > 0 and var length)
                    hits.Add(new Hit(term, TextSpan.FromBounds(words[i].Span.Start, words[i + length - 1].Span.End)));
            }
        }

        return hits;
    }

    /// <summary>The stretch within the limit that has most terms, the shortest and first of those.</summary>
    private static (Hit First, Hit Last) Best(List<Hit> hits, int limit)
    {
        var within = Math.Min(limit, 2_000) - (2L * Before) / 2;
        var (best, most, shortest) = ((hits[0], hits[0]), 0, int.MaxValue);
        for (var i = 0; i < hits.Count; i++)
        {
            var terms = new HashSet<int>();
            for (var j = i; j < hits.Count && hits[j].Span.End - hits[i].Span.Start <= within; j++)
            {
                if (!terms.Add(hits[j].Term))
                    continue;
                var length = hits[j].Span.End - hits[i].Span.Start;
                if (terms.Count < most || (terms.Count == most && length >= shortest))
                    continue;
                (best, most, shortest) = ((hits[i], hits[j]), terms.Count, length);
            }
        }

        return best;
    }

    private static int WordAt(IReadOnlyList<SearchWord> words, int from, int until) =>
        from == 0 ? 0 : words.Select(word => word.Span.Start).FirstOrDefault(start => start >= from && start <= until, until);

    private static int WordEnd(IReadOnlyList<SearchWord> words, int at, int length) =>
        at >= length ? length : words.Select(word => word.Span.End).FirstOrDefault(end => end >= at, length);

    private static IEnumerable<Highlight> Cut(string text, int from, int to, IReadOnlyList<TextSpan> hits)
    {
        var at = from;
        var before = from > 0 ? "…" : "";
        foreach (var hit in Joined(hits))
        {
            if (hit.Start > at || before.Length > 0)
                yield return new Highlight(before + text[at..hit.Start], false);
            before = "";
            yield return new Highlight(hit.Slice(text), true);
            at = hit.End;
        }

        var after = to < text.Length ? "…" : "";
        if (at < to || after.Length > 0)
            yield return new Highlight(text[at..to] + after, false);
    }

    // Phrases may share words.
    private static List<TextSpan> Joined(IEnumerable<TextSpan> hits)
    {
        var joined = new List<TextSpan>();
        foreach (var hit in hits)
        {
            if (joined.Count > 0 && hit.Start < joined[^1].End)
                joined[^1] = TextSpan.FromBounds(joined[^1].Start, Math.Max(joined[^1].End, hit.End));
            else
                joined.Add(hit);
        }

        return joined;
    }

    private readonly record struct Hit(int Term, TextSpan Span);
}
