using FactCheck.Core.Text;

namespace FactCheck.Web.Components.Pages.Review.Model;

/// <summary>One unbroken piece of a claim in the text.</summary>
internal readonly record struct ClaimPiece(TextSpan Span, int Claim) : IComparable<ClaimPiece>
{
    /// <summary>Earliest first, then longest, so that what encloses comes before what it encloses.</summary>
    public int CompareTo(ClaimPiece other) =>
        Span.Start != other.Span.Start ? Span.Start.CompareTo(other.Span.Start)
        : Span.Length != other.Span.Length ? other.Span.Length.CompareTo(Span.Length)
        : Claim.CompareTo(other.Claim);
}
