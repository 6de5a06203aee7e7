using FactCheck.Core.Attributions;
using FactCheck.Core.Claims;
using FactCheck.Core.Text;
using FactCheck.Web.Components.Pages.Review.Model;
using FactCheck.Workbench.Review;

namespace FactCheck.Web.Tests.Review;

public sealed class MarkLayoutTests
{
    private const string Ten = "0123456789";

    [Fact]
    public void Of_TextWithBlankLines_KeepsParagraphsThatHaveWords()
    {
        var layout = MarkLayout.Of(Sample.Article());

        Assert.Equal(
            ["The river", "SIGN UP f", "Mayor Ana", "Two dams "],
            layout.Paragraphs.Select(paragraph => Sample.Text.Substring(paragraph.Start, 9)));
        Assert.Equal([false, true, false, false], layout.Paragraphs.Select(paragraph => paragraph.OutsideStory));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("\n \n\t\n", 0)]
    [InlineData("one line", 1)]
    [InlineData("\ntwo\nlines\n", 2)]
    public void Of_AnyText_SegmentsCoverEveryParagraph(string text, int paragraphs)
    {
        var layout = MarkLayout.Of(Sample.Article(text));

        Assert.Equal(paragraphs, layout.Paragraphs.Count);
        Assert.All(layout.Paragraphs, paragraph => Assert.Equal(
            text[paragraph.Start..paragraph.End], string.Concat(paragraph.Segments.Select(segment => segment.Text))));
    }

    [Fact]
    public void Of_NestedClaims_OuterComesFirst()
    {
        var layout = Of(Ten, (1, [new(2, 6)]), (2, [new(4, 2)]));

        Assert.Equal("01[] 23[1] 45[1,2] 67[1] 89[]", Picture(layout));
    }

    [Fact]
    public void Of_CrossingClaims_ShareTheirOverlap()
    {
        var layout = Of(Ten, (1, [new(0, 6)]), (2, [new(4, 6)]));

        Assert.Equal("0123[1] 45[1,2] 6789[2]", Picture(layout));
        Assert.NotEqual(layout.Lane(1), layout.Lane(2));
    }

    [Fact]
    public void Of_ClaimsWithTheSameSpan_BothCoverIt()
    {
        Assert.Equal("01[] 234[1,2] 56789[]", Picture(Of(Ten, (2, [new(2, 3)]), (1, [new(2, 3)]))));
    }

    [Fact]
    public void Of_ClaimInTwoPieces_IsMarkedTwiceAndNumberedOnce()
    {
        var layout = Of(Ten, (3, [new(0, 2), new(6, 2)]));

        Assert.Equal("01[3] 2345[] 67[3] 89[]", Picture(layout));
        Assert.Equal([6], layout.Paragraphs[0].Segments.Where(segment => segment.Ends.Contains(3)).Select(segment => segment.Start));
    }

    [Fact]
    public void Of_ClaimOverTwoParagraphs_LeavesTheLineBreakOut()
    {
        var layout = Of("abc\ndef", (1, [new(1, 5)]));

        Assert.Equal("a[] bc[1] / de[1] f[]", Picture(layout));
        Assert.Equal([4], layout.Paragraphs.SelectMany(paragraph => paragraph.Segments).Where(segment => segment.Ends.Count > 0).Select(segment => segment.Start));
    }

    [Fact]
    public void Of_DismissedClaim_IsNotMarked()
    {
        var layout = MarkLayout.Of(Sample.Article(Sample.Claim(1, "Two dams", WorkState.Dismissed)));

        Assert.Empty(layout.InTextOrder);
        Assert.All(layout.Paragraphs.SelectMany(paragraph => paragraph.Segments), segment => Assert.Empty(segment.Claims));
    }

    [Fact]
    public void Of_SpansBeyondTheText_AreCut()
    {
        Assert.Equal("01234567[] 89[1]", Picture(Of(Ten, (1, [new(8, 40), new(70, 3)]))));
    }

    [Fact]
    public void Of_CueAndSource_StandInTheirOwnSegments()
    {
        var attribution = new ReviewAttribution(1, QuoteKind.Indirect, [new(0, 2)], [new(6, 2)], [new(3, 2)], [], null, 1, []);
        var layout = MarkLayout.Of(Ten, Sample.Sentences(Ten), [attribution], []);

        Assert.Equal(["012", "34!", "5", "67?", "89"], layout.Paragraphs[0].Segments.Select(
            segment => segment.Text + (segment.IsSource ? "!" : "") + (segment.IsCue ? "?" : "")));
    }

    [Fact]
    public void Of_LineThatIsPartlyOutsideTheStory_IsSplitThere()
    {
        const string text = "Listen now! The mayor spoke.";
        ReviewSentence[] sentences = [new(new TextSpan(0, 11), true), new(new TextSpan(12, 16), false)];

        var layout = MarkLayout.Of(text, sentences, [], []);

        Assert.Equal([("Listen now! ", true), ("The mayor spoke.", false)], layout.Paragraphs.Select(
            paragraph => (text[paragraph.Start..paragraph.End], paragraph.OutsideStory)));
    }

    [Fact]
    public void Lane_ClaimsThatDoNotOverlap_ShareOne()
    {
        var layout = Of(Ten, (1, [new(0, 2)]), (2, [new(2, 2)]), (3, [new(6, 1)]));

        Assert.Equal([0, 0, 0], new[] { 1, 2, 3 }.Select(layout.Lane));
    }

    [Fact]
    public void Of_NineThousandClaims_CoversTheTextOnce()
    {
        var text = string.Concat(Enumerable.Repeat("word and more ", 20_000));
        var claims = Enumerable.Range(1, 9_000).Select(number => Sample.Claim(number, [new TextSpan(number * 28, 30)], text: text)).ToArray();

        var segments = MarkLayout.Of(Sample.Article(text, claims)).Paragraphs.SelectMany(paragraph => paragraph.Segments).ToList();

        Assert.Equal(text.Length, segments.Sum(segment => segment.Text.Length));
        Assert.Equal(9_000, segments.SelectMany(segment => segment.Ends).Count());
    }

    private static MarkLayout Of(string text, params (int Number, TextSpan[] Spans)[] claims) =>
        MarkLayout.Of(Sample.Article(text, [.. claims.Select(claim => Sample.Claim(claim.Number, claim.Spans, text: text))]));

    private static string Picture(MarkLayout layout) => string.Join(" / ", layout.Paragraphs.Select(paragraph =>
        string.Join(' ', paragraph.Segments.Select(segment => $"{segment.Text}[{string.Join(',', segment.Claims)}]"))));
}
