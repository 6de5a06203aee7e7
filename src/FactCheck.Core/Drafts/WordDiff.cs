namespace FactCheck.Core.Drafts;

/// <summary>Shows word by word what became of a passage.</summary>
public static class WordDiff
{
    /// <summary>
    /// Both versions as one run of pieces: without the removed ones it reads as <paramref name="after"/>. Of two that have
    /// nothing in common, or are too long to compare, the whole of each.
    /// </summary>
    public static IReadOnlyList<DiffPiece> Between(string before, string after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var reader = new DraftWords();
        DraftWord[] old = reader.Read(before), now = reader.Read(after);
        var pairs = Steady([.. CommonWords.Of(old, now).Where(pair => old[pair.Left].IsSameAs(now[pair.Right]))], old, now);
        var pieces = new List<DiffPiece>();
        int i = 0, j = 0;
        foreach (var (left, right) in pairs.Append((old.Length, now.Length)))
        {
            Add(DiffKind.Removed, before, old, i, left);
            Add(DiffKind.Added, after, now, j, right);
            if (right < now.Length)
                Add(DiffKind.Same, after, now, right, right + 1);
            (i, j) = (left + 1, right + 1);
        }

        return pieces;

        void Add(DiffKind kind, string text, DraftWord[] words, int from, int to)
        {
            if (from >= to)
                return;
            var start = from == 0 ? 0 : words[from].Whole.Start;
            var end = to == words.Length ? text.Length : words[to].Whole.Start;
            if (pieces.Count > 0 && pieces[^1].Kind == kind)
                pieces[^1] = new DiffPiece(kind, pieces[^1].Text + text[start..end]);
            else
                pieces.Add(new DiffPiece(kind, text[start..end]));
        }
    }

    /// <summary>Without the short words that stay alone between changes: they only cut up what is easier to read whole.</summary>
    private static List<(int Left, int Right)> Steady(List<(int Left, int Right)> pairs, DraftWord[] old, DraftWord[] now)
    {
        var steady = new List<(int, int)>();
        for (var start = 0; start < pairs.Count;)
        {
            var end = start + 1;
            while (end < pairs.Count && pairs[end] == (pairs[end - 1].Left + 1, pairs[end - 1].Right + 1))
                end++;
            var alone = end - start <= 2 && pairs[start..end].TrueForAll(pair => old[pair.Left].IsLight)
                && pairs[start].Left > 0 && pairs[start].Right > 0 && pairs[end - 1].Left < old.Length - 1 && pairs[end - 1].Right < now.Length - 1;
            if (!alone)
                steady.AddRange(pairs[start..end]);
            start = end;
        }

        return steady;
    }
}
