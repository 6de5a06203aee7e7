namespace FactCheck.Core.Drafts;

/// <summary>
/// Finds for each word of one text the word it became in another, each at most once. Runs of words that stand once in both
/// texts come first, wherever they went; then what lies between them; then what is repeated.
/// </summary>
internal sealed class WordMap
{
    /// <summary>Most words of a sentence begun that a run may take along: the sentence may have gone somewhere else.</summary>
    private const int Straggling = 4;

    private readonly DraftWord[] old;
    private readonly DraftWord[] now;
    private readonly int[] toNew;
    private readonly int[] toOld;

    public WordMap(DraftWord[] before, DraftWord[] after)
    {
        (old, now) = (before, after);
        (toNew, toOld) = (new int[before.Length], new int[after.Length]);
        Array.Fill(toNew, -1);
        Array.Fill(toOld, -1);
        foreach (var length in (int[])[12, 6])
            PlaceRuns(length);
        FillGaps();
        foreach (var length in (int[])[6, 4, 3])
            PlaceRuns(length);
        FillGaps();
        PlaceRepeated();
        FillGaps();
    }

    /// <summary>For each old word the position of the new one, or -1.</summary>
    public IReadOnlyList<int> ToNew => toNew;

    /// <summary>For each new word the position of the old one, or -1.</summary>
    public IReadOnlyList<int> ToOld => toOld;

    /// <summary>Places runs of at least so many words that stand once in what is not yet placed of either text.</summary>
    private void PlaceRuns(int length)
    {
        var (before, after) = (Once(old, toNew, length), Once(now, toOld, length));
        var reached = new Dictionary<int, int>();
        var runs = new List<(int Old, int New, int Length)>();
        foreach (var (hash, start) in before.Where(entry => entry.Value >= 0).OrderBy(entry => entry.Value).Select(entry => (entry.Key, entry.Value)))
        {
            if (!after.TryGetValue(hash, out var place) || place < 0)
                continue;
            if (reached.TryGetValue(place - start, out var end) && start < end)
                continue;
            var run = Extend(start, place);
            reached[place - start] = run.Old + run.Length;
            run = WithoutStragglers(run.Old, run.New, run.Length);
            if (run.Length >= length && !IsAllLight(run.Old, run.Length))
                runs.Add(run);
        }

        foreach (var run in runs.OrderByDescending(run => run.Length).ThenBy(run => run.Old))
            Place(run.Old, run.New, run.Length);
    }

    /// <summary>Where each run of unplaced words stands, by its hash; -1 for those that stand there several times.</summary>
    private static Dictionary<ulong, int> Once(DraftWord[] words, int[] placed, int length)
    {
        const ulong Base = 1_000_003;
        var places = new Dictionary<ulong, int>();
        var power = 1UL;
        for (var k = 1; k < length; k++)
            power *= Base;
        var (hash, free) = (0UL, 0);
        for (var at = 0; at < words.Length; at++)
        {
            if (placed[at] >= 0)
            {
                (hash, free) = (0, 0);
                continue;
            }

            if (free == length)
            {
                hash -= Mixed(words[at - length].Key) * power;
                free--;
            }

            hash = (hash * Base) + Mixed(words[at].Key);
            if (++free == length && !places.TryAdd(hash, at - length + 1))
                places[hash] = -1;
        }

        return places;
    }

    private static ulong Mixed(int key) => (ulong)(key + 1) * 0x9E3779B97F4A7C15;

    private (int Old, int New, int Length) Extend(int start, int place)
    {
        var (from, to) = (0, 0);
        while (Fits(start + to, place + to))
            to++;
        while (Fits(start - from - 1, place - from - 1))
            from++;
        return (start - from, place - from, from + to);
    }

    private bool Fits(int i, int j) =>
        i >= 0 && j >= 0 && i < old.Length && j < now.Length && toNew[i] < 0 && toOld[j] < 0 && old[i].Key == now[j].Key;

    /// <summary>
    /// The run without the first words of a sentence that goes on differently, and without the last of one that began so: they
    /// may belong to words that were moved elsewhere.
    /// </summary>
    private (int Old, int New, int Length) WithoutStragglers(int i, int j, int length)
    {
        var to = length;
        for (var k = length - 1; k > 0 && length - k < Straggling && !Begins(i + length, j + length); k--)
        {
            if (Begins(i + k, j + k))
                to = k;
        }

        var from = 0;
        for (var k = 1; k < to && k < Straggling && !Begins(i, j); k++)
        {
            if (Begins(i + k, j + k))
                from = k;
        }

        return (i + from, j + from, to - from);
    }

    private bool Begins(int i, int j) =>
        i >= old.Length || j >= now.Length || (old[i].BeginsSentence && now[j].BeginsSentence);

    private bool IsAllLight(int start, int length) => old.AsSpan(start, length).ToArray().All(word => word.IsLight);

    private void Place(int i, int j, int length)
    {
        for (var k = 0; k < length; k++)
        {
            if (toNew[i + k] < 0 && toOld[j + k] < 0)
                (toNew[i + k], toOld[j + k]) = (j + k, i + k);
        }
    }

    /// <summary>Compares what is left over between two placed words with what is left over beside the places they went to.</summary>
    private void FillGaps()
    {
        for (var start = 0; start < old.Length;)
        {
            if (toNew[start] >= 0)
            {
                start++;
                continue;
            }

            var end = start;
            while (end < old.Length && toNew[end] < 0)
                end++;
            Fill(start, end);
            start = end;
        }
    }

    private void Fill(int start, int end)
    {
        var places = new List<int>();
        var after = start == 0 ? 0 : toNew[start - 1] + 1;
        for (; after < now.Length && toOld[after] < 0; after++)
            places.Add(after);
        var before = end == old.Length ? now.Length : toNew[end];
        var first = before;
        while (first > 0 && toOld[first - 1] < 0)
            first--;
        if (places.Count == 0 || first > places[^1])
            places.AddRange(Enumerable.Range(first, before - first));
        else if (before <= places[0])
            places.InsertRange(0, Enumerable.Range(first, before - first));

        var pairs = CommonWords.Of(old.AsSpan(start, end - start), places.Select(place => now[place]).ToArray());
        foreach (var (left, right) in pairs)
            Place(start + left, places[right], 1);
        // A short word by itself is met in any sentence.
        foreach (var (left, right) in pairs)
        {
            var (i, j) = (start + left, places[right]);
            if (!old[i].IsLight || IsPair(i - 1, j - 1) || IsPair(i + 1, j + 1))
                continue;
            (toNew[i], toOld[j]) = (-1, -1);
        }
    }

    private bool IsPair(int i, int j) => i >= 0 && i < old.Length && j >= 0 && toNew[i] == j;

    /// <summary>Sentences that stand several times in what is left: the first goes to the first, the second to the second.</summary>
    private void PlaceRepeated()
    {
        var places = Sentences(now, toOld).ToLookup(sentence => sentence.Words, sentence => sentence.Start);
        foreach (var same in Sentences(old, toNew).GroupBy(sentence => sentence.Words))
        {
            foreach (var (sentence, place) in same.Zip(places[same.Key]))
                Place(sentence.Start, place, sentence.Length);
        }
    }

    private static IEnumerable<(string Words, int Start, int Length)> Sentences(DraftWord[] words, int[] placed)
    {
        for (var start = 0; start < words.Length;)
        {
            var end = start + 1;
            while (end < words.Length && !words[end].BeginsSentence)
                end++;
            if (placed.AsSpan(start, end - start).IndexOfAnyInRange(0, int.MaxValue) < 0)
                yield return (string.Join(' ', words[start..end].Select(word => word.Key)), start, end - start);
            start = end;
        }
    }
}
