using FactCheck.Core.Text;
using FactCheck.Extraction.Formats;
using FactCheck.Extraction.Model;
using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Training;

/// <summary>What people marked in an article, as labels of our own tokens.</summary>
/// <param name="Joint">A label of <see cref="AttributionNetwork.Joint"/> for each token.</param>
/// <param name="Attributions">The attributions that have a cue and a content, as stretches of tokens.</param>
internal sealed record GoldLabels(int[] Joint, IReadOnlyList<TokenAttribution> Attributions)
{
    public static GoldLabels Of(TextDocument document, IReadOnlyList<GoldAttribution> gold)
    {
        var attributions = gold
            .Select(g => new TokenAttribution(Align(document, g.Source), Align(document, g.Cue), Align(document, g.Content)))
            .Where(a => a.Cue.Count == 1 && a.Content.Count > 0)
            .OrderBy(a => a.Cue[0].Start)
            .ToList();

        // Where attributions overlap, a cue covers a source and a source a content: one label a token.
        var owner = new int[document.Tokens.Length];
        Paint(attributions, owner, a => a.Content, AttributionNetwork.Content);
        Paint(attributions, owner, a => a.Source, AttributionNetwork.Source);
        Paint(attributions, owner, a => a.Cue, AttributionNetwork.Cue);
        return new GoldLabels(ToLabels(owner), attributions);
    }

    /// <summary>Labels of <see cref="AttributionNetwork.Roles"/> for the tokens of a cue's window.</summary>
    public static int[] Roles(TokenAttribution attribution, Segment window)
    {
        var labels = new int[window.Length];
        Mark(labels, attribution.Content, AttributionNetwork.Content, window);
        Mark(labels, attribution.Source, AttributionNetwork.Source, window);
        return labels;
    }

    private static void Mark(int[] labels, IReadOnlyList<Segment> stretches, int role, Segment window)
    {
        foreach (var stretch in stretches)
        {
            var start = Math.Max(stretch.Start, window.Start) - window.Start;
            var end = Math.Min(stretch.End, window.End) - window.Start;
            if (start < end && labels.AsSpan(start..end).IndexOfAnyExcept(TagSet.Outside) < 0)
                TagSet.Mark(labels, start, end, role);
        }
    }

    private static List<Segment> Align(TextDocument document, IReadOnlyList<TextSpan> spans)
    {
        var stretches = new List<Segment>();
        foreach (var span in spans.Where(s => s.Length > 0))
        {
            var stretch = new Segment(document.TokenAt(span.Start), document.TokenAt(span.End - 1) + 1);
            while (stretch.Length > 0 && document.Tokens[stretch.Start].End <= span.Start)
                stretch = stretch with { Start = stretch.Start + 1 };
            if (stretch.End > document.Tokens.Length || document.Tokens[stretch.End - 1].Start >= span.End)
                stretch = stretch with { End = stretch.End - 1 };
            if (stretch.Length > 0)
                stretches.Add(stretch);
        }

        return stretches;
    }

    private static void Paint(
        List<TokenAttribution> attributions, int[] owner, Func<TokenAttribution, IReadOnlyList<Segment>> stretches, int role)
    {
        for (var i = 0; i < attributions.Count; i++)
        {
            foreach (var (piece, stretch) in stretches(attributions[i]).Index())
                owner.AsSpan(stretch.Start..stretch.End).Fill((((i * 16) + Math.Min(piece, 15)) * 3) + role + 1);
        }
    }

    private static int[] ToLabels(int[] owner)
    {
        var labels = new int[owner.Length];
        for (int start = 0, end; start < owner.Length; start = end)
        {
            for (end = start + 1; end < owner.Length && owner[end] == owner[start];)
                end++;
            if (owner[start] != 0)
                TagSet.Mark(labels, start, end, (owner[start] - 1) % 3);
        }

        return labels;
    }
}
