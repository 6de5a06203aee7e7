namespace FactCheck.Extraction.Model;

/// <summary>
/// Labels that cut a sequence into stretches of several roles: 0 is outside, and each role has four labels for the
/// first, an inner, the last and the only token of a stretch.
/// </summary>
internal sealed class TagSet
{
    public const int Outside = 0;

    private readonly bool[] _follows;

    public TagSet(int roles)
    {
        Roles = roles;
        Count = 1 + (4 * roles);
        _follows = new bool[Count * Count];
        for (var from = 0; from < Count; from++)
        {
            for (var to = 0; to < Count; to++)
                _follows[(from * Count) + to] = IsOpen(from) ? RoleOf(to) == RoleOf(from) && Continues(to) : !Continues(to);
        }
    }

    public int Roles { get; }

    /// <summary>Number of labels.</summary>
    public int Count { get; }

    public static int First(int role) => 1 + (4 * role);

    public static int Inner(int role) => 2 + (4 * role);

    public static int Last(int role) => 3 + (4 * role);

    public static int Only(int role) => 4 + (4 * role);

    /// <summary>The role of a label, -1 outside.</summary>
    public static int RoleOf(int label) => label == Outside ? -1 : (label - 1) / 4;

    /// <summary>Whether a sequence may begin with the label.</summary>
    public static bool CanBegin(int label) => !Continues(label);

    /// <summary>Whether a sequence may end with the label.</summary>
    public static bool CanEnd(int label) => !IsOpen(label);

    /// <summary>Whether label <paramref name="to"/> may stand right after <paramref name="from"/>.</summary>
    public bool Follows(int from, int to) => _follows[(from * Count) + to];

    /// <summary>Marks tokens [start, end) of <paramref name="labels"/> as one stretch.</summary>
    public static void Mark(Span<int> labels, int start, int end, int role)
    {
        if (end - start == 1)
        {
            labels[start] = Only(role);
            return;
        }

        labels[start] = First(role);
        labels[(start + 1)..(end - 1)].Fill(Inner(role));
        labels[end - 1] = Last(role);
    }

    /// <summary>The stretches of a well-formed sequence of labels.</summary>
    public static IEnumerable<(int Role, Segment Tokens)> Stretches(int[] labels)
    {
        var start = 0;
        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i] == Outside)
                continue;
            if (CanBegin(labels[i]))
                start = i;
            if (CanEnd(labels[i]))
                yield return (RoleOf(labels[i]), new Segment(start, i + 1));
        }
    }

    private static bool IsOpen(int label) => label != Outside && ((label - 1) & 3) is (0 or 1);

    private static bool Continues(int label) => label != Outside && ((label - 1) & 3) is (1 or 2);
}
