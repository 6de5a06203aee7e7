using FactCheck.Core.Claims;
using FactCheck.Core.Text;
using FactCheck.Workbench.Review;

namespace FactCheck.Web.Components.Pages.Review.Model;

/// <summary>
/// How an article is drawn: paragraphs of segments, each with the claims that cover it. Claims may overlap, nest, cross
/// paragraphs and consist of several pieces. Dismissed claims are not marked. Work grows with the length of the text, the
/// number of spans (sorted once) and how many of them lie upon each other.
/// </summary>
public sealed class MarkLayout
{
    private readonly Dictionary<int, int> _lanes;

    private MarkLayout(IReadOnlyList<MarkParagraph> paragraphs, Dictionary<int, int> lanes)
    {
        Paragraphs = paragraphs;
        _lanes = lanes;
    }

    /// <summary>In text order; blank lines are left out.</summary>
    public IReadOnlyList<MarkParagraph> Paragraphs { get; }

    /// <summary>Numbers of the marked claims in the order in which they begin in the text.</summary>
    public IReadOnlyList<int> InTextOrder { get; private init; } = [];

    /// <summary>How far below the words the claim's line is drawn: 0 is nearest. Claims that overlap have different lanes.</summary>
    public int Lane(int claim) => _lanes.GetValueOrDefault(claim);

    /// <summary>Place of the first paragraph that ends behind <paramref name="offset"/>; their count where none does.</summary>
    public int FirstEndingAfter(int offset) => TextOrder.FirstEndingAfter(Paragraphs, offset, paragraph => paragraph.End);

    public static MarkLayout Of(ReviewArticle article) =>
        Of(article.Text, article.Sentences, article.Attributions, article.Claims);

    public static MarkLayout Of(
        string text,
        IReadOnlyList<ReviewSentence> sentences,
        IReadOnlyList<ReviewAttribution> attributions,
        IReadOnlyList<ReviewClaim> claims)
    {
        var pieces = new List<ClaimPiece>();
        foreach (var claim in claims.Where(claim => claim.State != WorkState.Dismissed))
        {
            foreach (var span in SpanSet.Joined(claim.Spans, text.Length))
                pieces.Add(new ClaimPiece(span, claim.Number));
        }

        pieces.Sort();
        var cues = SpanSet.Joined(attributions.SelectMany(attribution => attribution.Cue), text.Length);
        var sources = SpanSet.Joined(attributions.SelectMany(attribution => attribution.Source), text.Length);
        var paragraphs = new SegmentWriter(text, pieces, cues, sources).Write(ParagraphBounds.Of(text, sentences));
        return new MarkLayout(paragraphs, Lanes(pieces))
        {
            InTextOrder = [.. pieces.Select(piece => piece.Claim).Distinct()],
        };
    }

    private static Dictionary<int, int> Lanes(List<ClaimPiece> pieces)
    {
        var hulls = pieces.GroupBy(piece => piece.Claim)
            .Select(group => (Claim: group.Key, Start: group.First().Span.Start, End: group.Max(piece => piece.Span.End)));
        var lanes = new Dictionary<int, int>();
        var taken = new PriorityQueue<int, int>();
        var free = new SortedSet<int>();
        foreach (var hull in hulls)
        {
            while (taken.TryPeek(out var lane, out var end) && end <= hull.Start)
            {
                taken.Dequeue();
                free.Add(lane);
            }

            var mine = free.Count > 0 ? free.Min : taken.Count;
            free.Remove(mine);
            taken.Enqueue(mine, hull.End);
            lanes[hull.Claim] = mine;
        }

        return lanes;
    }
}
