namespace FactCheck.Core.Drafts;

/// <summary>The longest run of words two passages have in common, in order, where long words count more than short ones.</summary>
internal static class CommonWords
{
    /// <summary>Most pairs of words that are compared: beyond that two passages count as having nothing in common.</summary>
    public const int Limit = 4_000_000;

    private const byte Pair = 1;
    private const byte SkipLeft = 2;

    /// <summary>Pairs of positions in <paramref name="left"/> and <paramref name="right"/>, rising in both.</summary>
    public static IReadOnlyList<(int Left, int Right)> Of(ReadOnlySpan<DraftWord> left, ReadOnlySpan<DraftWord> right)
    {
        if (left.Length == 0 || right.Length == 0 || (long)left.Length * right.Length > Limit)
            return [];
        var (steps, width) = (new byte[left.Length * right.Length], right.Length);
        // Scores of the rest of both, from the end, so that ties are met early rather than late.
        var (below, row) = (new int[width + 1], new int[width + 1]);
        for (var i = left.Length - 1; i >= 0; i--)
        {
            for (var j = width - 1; j >= 0; j--)
            {
                var best = below[j];
                var step = SkipLeft;
                if (row[j + 1] > best)
                    (best, step) = (row[j + 1], 0);
                if (left[i].Key == right[j].Key && below[j + 1] + left[i].Weight >= best)
                    (best, step) = (below[j + 1] + left[i].Weight, Pair);
                (row[j], steps[(i * width) + j]) = (best, step);
            }

            (below, row) = (row, below);
        }

        var pairs = new List<(int, int)>();
        for (int i = 0, j = 0; i < left.Length && j < width;)
        {
            var step = steps[(i * width) + j];
            if (step == Pair)
                pairs.Add((i, j));
            i += step == 0 ? 0 : 1;
            j += step == SkipLeft ? 0 : 1;
        }

        return pairs;
    }
}
