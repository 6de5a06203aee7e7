using FactCheck.Core.Text;

namespace FactCheck.Web.Components.Pages.Review.Model;

/// <summary>Spans as a set of code units.</summary>
internal static class SpanSet
{
    /// <summary>The spans cut to the text, sorted, those that touch or overlap joined, empty ones left out.</summary>
    public static List<TextSpan> Joined(IEnumerable<TextSpan> spans, int textLength)
    {
        var joined = new List<TextSpan>();
        foreach (var span in spans.Order())
        {
            var start = Math.Clamp(span.Start, 0, textLength);
            var end = Math.Clamp(span.End, start, textLength);
            if (end == start)
                continue;
            if (joined.Count > 0 && start <= joined[^1].End)
                joined[^1] = TextSpan.FromBounds(joined[^1].Start, Math.Max(end, joined[^1].End));
            else
                joined.Add(TextSpan.FromBounds(start, end));
        }

        return joined;
    }
}
