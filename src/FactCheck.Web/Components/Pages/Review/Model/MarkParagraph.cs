namespace FactCheck.Web.Components.Pages.Review.Model;

/// <summary>A line of the article, or the part of one that lies inside or outside the story.</summary>
/// <param name="Start">Offset in the article, UTF-16.</param>
/// <param name="End">Offset just past its last code unit; the line break is not part of it.</param>
/// <param name="OutsideStory">Navigation, promotion and the like: shown dimmed.</param>
/// <param name="Segments">Adjacent, in order, covering the paragraph.</param>
public sealed record MarkParagraph(int Start, int End, bool OutsideStory, IReadOnlyList<MarkSegment> Segments)
{
    /// <summary>Numbers of the claims that have a piece here, each once.</summary>
    public IEnumerable<int> Claims => Segments.SelectMany(segment => segment.Claims).Distinct();

    /// <summary>Whether both would be drawn alike, given the same article text.</summary>
    public bool SameAs(MarkParagraph other)
    {
        if (Start != other.Start || End != other.End || OutsideStory != other.OutsideStory
            || Segments.Count != other.Segments.Count)
            return false;
        for (var i = 0; i < Segments.Count; i++)
        {
            if (!Segments[i].SameAs(other.Segments[i]))
                return false;
        }

        return true;
    }
}
