using FactCheck.Core.Text;

namespace FactCheck.Web.Components.Pages.Review.Model;

/// <summary>Cuts paragraphs into segments, once through the text from left to right.</summary>
internal sealed class SegmentWriter(string text, List<ClaimPiece> pieces, List<TextSpan> cues, List<TextSpan> sources)
{
    private readonly List<ClaimPiece> _active = [];
    private readonly Dictionary<int, (int Paragraph, int Segment)> _last = [];
    private int _next;
    private int _cue;
    private int _source;

    public List<MarkParagraph> Write(IEnumerable<(TextSpan Span, bool OutsideStory)> bounds)
    {
        var drafts = new List<(TextSpan Span, bool OutsideStory, List<MarkSegment> Segments)>();
        foreach (var (span, outside) in bounds)
        {
            var segments = new List<MarkSegment>();
            for (var at = span.Start; at < span.End;)
            {
                var segment = Segment(at, span.End);
                foreach (var claim in segment.Claims)
                    _last[claim] = (drafts.Count, segments.Count);
                segments.Add(segment);
                at = segment.End;
            }

            drafts.Add((span, outside, segments));
        }

        foreach (var group in _last.GroupBy(entry => entry.Value, entry => entry.Key))
        {
            var segments = drafts[group.Key.Paragraph].Segments;
            segments[group.Key.Segment] = segments[group.Key.Segment] with { Ends = [.. group.Order()] };
        }

        return [.. drafts.Select(draft => new MarkParagraph(draft.Span.Start, draft.Span.End, draft.OutsideStory, draft.Segments))];
    }

    private MarkSegment Segment(int start, int limit)
    {
        _active.RemoveAll(piece => piece.Span.End <= start);
        for (; _next < pieces.Count && pieces[_next].Span.Start <= start; _next++)
        {
            if (pieces[_next].Span.End > start)
                _active.Add(pieces[_next]);
        }

        var end = limit;
        foreach (var piece in _active)
            end = Math.Min(end, piece.Span.End);
        if (_next < pieces.Count)
            end = Math.Min(end, pieces[_next].Span.Start);
        var isCue = Within(cues, ref _cue, start, ref end);
        var isSource = Within(sources, ref _source, start, ref end);
        return new MarkSegment(start, text[start..end], [.. _active.Select(piece => piece.Claim)], [], isCue, isSource);
    }

    /// <summary>Whether <paramref name="start"/> lies in one of the spans; <paramref name="end"/> is drawn in to where that changes.</summary>
    private static bool Within(List<TextSpan> spans, ref int index, int start, ref int end)
    {
        while (index < spans.Count && spans[index].End <= start)
            index++;
        if (index == spans.Count)
            return false;
        var inside = spans[index].Start <= start;
        end = Math.Min(end, inside ? spans[index].End : spans[index].Start);
        return inside;
    }
}
