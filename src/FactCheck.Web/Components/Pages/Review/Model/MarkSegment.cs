namespace FactCheck.Web.Components.Pages.Review.Model;

/// <summary>A run of text that is covered by the same claims from end to end.</summary>
/// <param name="Start">Offset in the article, UTF-16.</param>
/// <param name="Text">The words, never empty.</param>
/// <param name="Claims">Numbers of the claims that cover it, outermost (earliest, then longest) first.</param>
/// <param name="Ends">Those of <paramref name="Claims"/> whose last piece ends here: their number is printed behind it.</param>
/// <param name="IsCue">Whether it is the reporting words of an attribution.</param>
/// <param name="IsSource">Whether it names the source of an attribution.</param>
public sealed record MarkSegment(
    int Start, string Text, IReadOnlyList<int> Claims, IReadOnlyList<int> Ends, bool IsCue, bool IsSource)
{
    /// <summary>Offset just past the last code unit.</summary>
    public int End => Start + Text.Length;

    /// <summary>Whether both would be drawn alike.</summary>
    public bool SameAs(MarkSegment other) =>
        Start == other.Start && IsCue == other.IsCue && IsSource == other.IsSource
        && Text.Length == other.Text.Length
        && Claims.SequenceEqual(other.Claims) && Ends.SequenceEqual(other.Ends);
}
