namespace FactCheck.Extraction.Attributions;

/// <summary>The cues of a document, found by token.</summary>
internal sealed class CueList(IReadOnlyList<Cue> cues)
{
    public IReadOnlyList<Cue> All => cues;

    /// <summary>The first cue that starts in [from, to), or null.</summary>
    public Cue? FirstIn(int from, int to)
    {
        int index = IndexAt(from);
        return index < cues.Count && cues[index].First < to ? cues[index] : null;
    }

    /// <summary>The last cue that starts in [from, to), or null.</summary>
    public Cue? LastIn(int from, int to)
    {
        int index = IndexAt(to) - 1;
        return index >= 0 && cues[index].First >= from ? cues[index] : null;
    }

    private int IndexAt(int token)
    {
        int low = 0, high = cues.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (cues[middle].First < token) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
