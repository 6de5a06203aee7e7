using FactCheck.Core.Text;

namespace FactCheck.Workbench.Drafts;

/// <summary>The part of a text that some spans cover, each place once.</summary>
internal sealed class SpanCover
{
    private readonly List<TextSpan> covered = [];

    private SpanCover()
    {
    }

    public static SpanCover Of(IEnumerable<TextSpan> spans)
    {
        var cover = new SpanCover();
        foreach (var span in spans.Order())
        {
            if (cover.covered.Count > 0 && span.Start <= cover.covered[^1].End)
                cover.covered[^1] = TextSpan.FromBounds(cover.covered[^1].Start, Math.Max(cover.covered[^1].End, span.End));
            else
                cover.covered.Add(span);
        }

        return cover;
    }

    /// <summary>How many UTF-16 code units of <paramref name="span"/> are covered.</summary>
    public int Overlap(TextSpan span)
    {
        var at = covered.BinarySearch(span);
        at = at < 0 ? ~at - 1 : at;
        var sum = 0;
        for (at = Math.Max(at, 0); at < covered.Count && covered[at].Start < span.End; at++)
            sum += Math.Max(0, Math.Min(span.End, covered[at].End) - Math.Max(span.Start, covered[at].Start));
        return sum;
    }
}
