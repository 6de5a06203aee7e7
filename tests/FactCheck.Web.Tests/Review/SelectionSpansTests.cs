using FactCheck.Core.Text;
using FactCheck.Web.Components.Pages.Review.Model;

namespace FactCheck.Web.Tests.Review;

public sealed class SelectionSpansTests
{
    [Theory]
    [InlineData("river rose", "river rose")]
    [InlineData("iver ros", "river rose")]
    [InlineData(" rose by 12% ", "rose by 12%")]
    [InlineData("2% in Ma", "12% in May")]
    [InlineData("a waste", "a waste")]
    public void From_WordsOfOneParagraph_AreWidenedToWholeWords(string selected, string expected)
    {
        Assert.Equal([expected], Words(Sample.Text, Sample.Span(Sample.Text, selected)));
    }

    [Fact]
    public void From_SelectionAcrossParagraphs_LeavesOutsideLinesAndLineBreaksOut()
    {
        var from = Sample.Text.IndexOf("water board", StringComparison.Ordinal);
        var to = Sample.Text.IndexOf("called", StringComparison.Ordinal);

        Assert.Equal(["water board said.", "Mayor Ana Ruiz"], Words(Sample.Text, TextSpan.FromBounds(from, to)));
    }

    [Fact]
    public void From_OnlyALineOutsideTheStory_IsNothing()
    {
        Assert.Empty(Words(Sample.Text, Sample.Span(Sample.Text, "our newsletter")));
    }

    [Theory]
    [InlineData("Stop. … Go.", "…")]
    [InlineData("One, two", ", ")]
    [InlineData("One two", " ")]
    public void From_NoLetterOrDigit_IsNothing(string text, string selected)
    {
        Assert.Empty(Words(text, Sample.Span(text, selected)));
    }

    [Theory]
    [InlineData("Rain 🌧️ fell", 6, 8, "🌧️")]
    [InlineData("The 👩‍🚒 crew", 5, 6, "👩‍🚒")]
    [InlineData("le cafe\u0301 ferme", 3, 7, "cafe\u0301")]
    public void From_HalfACharacter_TakesAllOfIt(string text, int start, int end, string expected)
    {
        Assert.Equal([expected], Words(text, TextSpan.FromBounds(start, end)));
    }

    [Fact]
    public void From_WholeText_IsOneSpanAParagraph()
    {
        Assert.Equal(3, Words(Sample.Text, new TextSpan(0, Sample.Text.Length)).Count);
    }

    [Theory]
    [InlineData(-5, 400)]
    [InlineData(400, -5)]
    public void From_OffsetsOutOfRangeOrReversed_AreCutToTheText(int start, int end)
    {
        var layout = MarkLayout.Of(Sample.Article("A dam broke."));

        Assert.Equal([new TextSpan(0, 12)], SelectionSpans.From("A dam broke.", layout, start, end));
    }

    private static List<string> Words(string text, TextSpan selected) =>
        [.. SelectionSpans.From(text, MarkLayout.Of(Sample.Article(text)), selected.Start, selected.End).Select(span => span.Slice(text))];
}
