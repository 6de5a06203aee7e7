using FactCheck.Core.Text;

namespace FactCheck.Extraction.Model;

/// <summary>Answers whether a span shares a character with any of a set. Immutable, thread-safe.</summary>
internal sealed class SpanSet
{
    private readonly List<TextSpan> _merged = [];

    public SpanSet(IEnumerable<TextSpan> spans)
    {
        foreach (var span in spans.Where(s => s.Length > 0).Order())
        {
            if (_merged.Count > 0 && span.Start <= _merged[^1].End)
                _merged[^1] = TextSpan.FromBounds(_merged[^1].Start, Math.Max(_merged[^1].End, span.End));
            else
                _merged.Add(span);
        }
    }

    public bool Overlaps(TextSpan span)
    {
        int low = 0, high = _merged.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_merged[middle].End <= span.Start)
                low = middle + 1;
            else
                high = middle;
        }

        return low < _merged.Count && _merged[low].Overlaps(span);
    }
}
