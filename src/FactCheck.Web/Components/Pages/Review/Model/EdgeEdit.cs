using FactCheck.Core.Attributions;
using FactCheck.Core.Claims;
using FactCheck.Core.Text;

namespace FactCheck.Web.Components.Pages.Review.Model;

/// <summary>
/// Words whose edges a person is moving, word by word; nothing of it is stored. Edges go from paragraph to paragraph of the
/// story and over the lines outside it.
/// </summary>
public sealed class EdgeEdit
{
    private readonly string _text;
    private readonly MarkLayout _layout;
    private readonly Stack<IReadOnlyList<TextSpan>> _before = [];

    /// <param name="original">The words as stored.</param>
    /// <param name="spans">The words to begin with; at least one span.</param>
    public EdgeEdit(
        string text, MarkLayout layout, int claim, EdgeTarget target, IReadOnlyList<TextSpan> original, IReadOnlyList<TextSpan> spans)
    {
        _text = text;
        _layout = layout;
        Claim = claim;
        Target = target;
        Original = original;
        Spans = spans;
    }

    public int Claim { get; }

    public EdgeTarget Target { get; }

    public IReadOnlyList<TextSpan> Original { get; }

    /// <summary>The words as moved so far.</summary>
    public IReadOnlyList<TextSpan> Spans { get; private set; }

    /// <summary>What the last move did, as a sentence for a live region; empty before the first.</summary>
    public string Said { get; private set; } = "";

    public bool IsChanged => !Original.SequenceEqual(Spans);

    /// <summary>Where a split would cut: behind the last word kept. Null unless words, not just marks, were taken off the end of a claim, and only there.</summary>
    public int? Cut => Target == EdgeTarget.Words && Original.Count > 0 && Spans[0].Start == Original[0].Start && HasWordBehind(_text, Original, Spans[^1].End)
        ? Spans[^1].End
        : null;

    /// <summary>Whether words of the spans, not just marks, stand behind an offset.</summary>
    public static bool HasWordBehind(string text, IReadOnlyList<TextSpan> spans, int offset) => spans.Any(span =>
        span.End > offset && WordBounds.HasWord(text.AsSpan(Math.Max(span.Start, offset), span.End - Math.Max(span.Start, offset))));

    /// <summary>The first, or the last, of the words.</summary>
    public string WordAt(SpanEdge edge)
    {
        var span = edge == SpanEdge.Start ? Spans[0] : Spans[^1];
        var words = span.Slice(_text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return edge == SpanEdge.Start ? words[0] : words[^1];
    }

    /// <summary>How many words there are, at least 1.</summary>
    public int Count => Spans.Sum(span => WordBounds.Count(_text, span));

    /// <summary>Moves an edge to the next place a word begins or ends.</summary>
    /// <param name="step">1: later in the text, -1: earlier.</param>
    public void Nudge(SpanEdge edge, int step)
    {
        var from = edge == SpanEdge.Start ? Spans[0].Start : Spans[^1].End;
        if (Next(edge, from, step) is { } offset)
            MoveTo(edge, offset);
        else
            Said = step > 0 ? "That is the last word of the story." : "That is the first word of the story.";
    }

    /// <summary>Takes the one word after (or before) instead of these: a way to reach other words without a mouse.</summary>
    public void Hop(int step)
    {
        var from = step > 0 ? Spans[^1].End : Spans[0].Start;
        var edge = step > 0 ? SpanEdge.Start : SpanEdge.End;
        if (Next(edge, step > 0 ? from - 1 : from + 1, step) is not { } near || Next(step > 0 ? SpanEdge.End : SpanEdge.Start, near, step) is not { } far)
            return;
        Take(SelectionSpans.From(_text, _layout, Math.Min(near, far), Math.Max(near, far)));
        Said = $"Now “{Words()}”.";
    }

    /// <summary>Takes the last move back.</summary>
    public void Back()
    {
        if (!_before.TryPop(out var before))
        {
            Said = "Nothing has been moved yet.";
            return;
        }

        Spans = before;
        Said = $"Back to “{WordAt(SpanEdge.Start)}” … “{WordAt(SpanEdge.End)}”.";
    }

    /// <summary>Moves an edge to an offset of the text, or as near as whole words of the story allow; one word is always left.</summary>
    public void MoveTo(SpanEdge edge, int offset)
    {
        var moved = edge == SpanEdge.End ? WithEnd(offset) : WithStart(offset);
        if (moved.Count == 0)
        {
            Said = "At least one word stays.";
            return;
        }

        var limit = Target == EdgeTarget.Words ? Core.Claims.Claim.TextLimit : Attribution.PartLimit;
        if (moved.Sum(span => span.Length) > limit)
        {
            Said = $"That would be too much: at most {limit:N0} characters.";
            return;
        }

        Take(moved);
        Said = edge == SpanEdge.Start ? $"Now starts at “{WordAt(edge)}”." : $"Now ends at “{WordAt(edge)}”.";
    }

    /// <summary>All of the words, pieces joined by " … ".</summary>
    public string Words() => Core.Text.Spans.Verbatim(_text, Spans);

    private void Take(IReadOnlyList<TextSpan> moved)
    {
        _before.Push(Spans);
        Spans = moved;
    }

    private IReadOnlyList<TextSpan> WithEnd(int offset)
    {
        var kept = Spans.Where(span => span.Start < offset).ToList();
        if (kept.Count == 0)
            return [];
        var (last, end) = (kept[^1], offset > Spans[^1].End ? offset : Math.Min(kept[^1].End, offset));
        return [.. kept[..^1], .. SelectionSpans.From(_text, _layout, last.Start, end)];
    }

    private IReadOnlyList<TextSpan> WithStart(int offset)
    {
        var kept = Spans.Where(span => span.End > offset).ToList();
        if (kept.Count == 0)
            return [];
        var (first, start) = (kept[0], offset < Spans[0].Start ? offset : Math.Max(kept[0].Start, offset));
        return [.. SelectionSpans.From(_text, _layout, start, first.End), .. kept[1..]];
    }

    private int? Next(SpanEdge edge, int from, int step)
    {
        var paragraphs = _layout.Paragraphs;
        var at = _layout.FirstEndingAfter(step > 0 ? from : from - 1);
        for (at = Math.Min(at, paragraphs.Count - 1); at >= 0 && at < paragraphs.Count; at += step)
        {
            if (paragraphs[at].OutsideStory)
                continue;
            var within = TextSpan.FromBounds(paragraphs[at].Start, paragraphs[at].End);
            var stops = edge == SpanEdge.End ? WordBounds.Ends(_text, within) : WordBounds.Starts(_text, within);
            var found = step > 0 ? stops.FirstOrDefault(stop => stop > from, -1) : stops.LastOrDefault(stop => stop < from, -1);
            if (found >= 0)
                return found;
        }

        return null;
    }
}
