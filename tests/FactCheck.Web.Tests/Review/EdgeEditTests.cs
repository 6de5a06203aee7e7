using FactCheck.Core.Text;
using FactCheck.Web.Components.Pages.Review.Model;

namespace FactCheck.Web.Tests.Review;

public sealed class EdgeEditTests
{
    [Fact]
    public void Nudge_End_GoesWordByWordAndSaysWhere()
    {
        var edit = Edit("rose by 12%");

        edit.Nudge(SpanEdge.End, 1);
        Assert.Equal(("rose by 12% in", "Now ends at “in”."), (edit.Words(), edit.Said));
        edit.Nudge(SpanEdge.End, -1);
        edit.Nudge(SpanEdge.End, -1);
        Assert.Equal(("rose by", "Now ends at “by”."), (edit.Words(), edit.Said));
        edit.Nudge(SpanEdge.Start, -1);
        Assert.Equal(("river rose by", "Now starts at “river”."), (edit.Words(), edit.Said));
    }

    [Fact]
    public void Nudge_ClosingMarks_AreAStepOfTheirOwn()
    {
        var edit = Edit("rose by 12% in");

        edit.Nudge(SpanEdge.End, 1);
        Assert.Equal("rose by 12% in May", edit.Words());
        edit.Nudge(SpanEdge.End, 1);
        Assert.Equal("rose by 12% in May,", edit.Words());
    }

    [Fact]
    public void Nudge_OverTheLineOutsideTheStory_TakesTheNextParagraphWithoutIt()
    {
        var edit = Edit("water board said.");

        edit.Nudge(SpanEdge.End, 1);

        Assert.Equal("water board said. … Mayor", edit.Words());
        edit.Nudge(SpanEdge.End, -1);
        Assert.Equal("water board said.", edit.Words());
    }

    [Fact]
    public void Nudge_AtTheEndsOfTheStory_SaysSo()
    {
        var last = Edit("Nobody was hurt.");
        last.Nudge(SpanEdge.End, 1);
        Assert.Equal(("Nobody was hurt.", "That is the last word of the story."), (last.Words(), last.Said));

        var first = Edit("The river");
        first.Nudge(SpanEdge.Start, -1);
        Assert.Equal(("The river", "That is the first word of the story."), (first.Words(), first.Said));
    }

    [Theory]
    [InlineData(SpanEdge.End, -1)]
    [InlineData(SpanEdge.Start, 1)]
    public void Nudge_TheLastWord_Stays(SpanEdge edge, int step)
    {
        var edit = Edit("river");

        edit.Nudge(edge, step);

        Assert.Equal(("river", "At least one word stays."), (edit.Words(), edit.Said));
    }

    [Fact]
    public void Nudge_ClaimOfPieces_DropsThePieceItPasses()
    {
        var edit = Edit("The river", "12%");

        edit.Nudge(SpanEdge.End, -1);

        Assert.Equal("The river", edit.Words());
        edit.Nudge(SpanEdge.End, 1);
        Assert.Equal("The river rose", edit.Words());
    }

    [Fact]
    public void MoveTo_TheMiddleOfAWord_TakesAllOfIt()
    {
        var edit = Edit("rose by");

        edit.MoveTo(SpanEdge.End, Sample.Text.IndexOf("ay, the", StringComparison.Ordinal) + 1);

        Assert.Equal("rose by 12% in May", edit.Words());
    }

    [Fact]
    public void MoveTo_BeyondTheText_StopsAtItsEnd()
    {
        var edit = Edit("Nobody");

        edit.MoveTo(SpanEdge.End, 100_000);

        Assert.Equal("Nobody was hurt.", edit.Words());
    }

    [Fact]
    public void MoveTo_MoreThanAClaimMayHave_StaysAndSaysSo()
    {
        var text = string.Join(' ', Enumerable.Repeat("word", 2_000));
        var edit = new EdgeEdit(text, MarkLayout.Of(Sample.Article(text)), 1, EdgeTarget.Words, [new TextSpan(0, 4)], [new TextSpan(0, 4)]);

        edit.MoveTo(SpanEdge.End, text.Length);

        Assert.Equal(("word", "That would be too much: at most 5,000 characters."), (edit.Words(), edit.Said));
    }

    [Fact]
    public void Cut_WhereOnlyMarksWereTakenOff_IsNull()
    {
        var edit = Edit("water board said.");

        edit.Nudge(SpanEdge.End, -1);

        Assert.Equal("water board said", edit.Words());
        Assert.Null(edit.Cut);
    }

    [Fact]
    public void Cut_IsThereOnlyWhereWordsWereTakenOffTheEnd()
    {
        var edit = Edit("The river rose by 12% in May");
        Assert.Null(edit.Cut);

        edit.MoveTo(SpanEdge.End, Sample.Text.IndexOf(" by", StringComparison.Ordinal));
        Assert.Equal("The river rose", Sample.Text[..edit.Cut!.Value]);
        Assert.Equal(3, edit.Count);

        edit.Nudge(SpanEdge.Start, 1);
        Assert.Null(edit.Cut);
    }

    [Fact]
    public void Back_TakesMovesBackOneByOne()
    {
        var edit = Edit("rose by 12%");
        edit.Nudge(SpanEdge.End, 1);
        edit.Nudge(SpanEdge.Start, -1);

        edit.Back();
        Assert.Equal(("rose by 12% in", "Back to “rose” … “in”."), (edit.Words(), edit.Said));
        edit.Back();
        Assert.False(edit.IsChanged);
        edit.Back();
        Assert.Equal("Nothing has been moved yet.", edit.Said);
    }

    [Fact]
    public void Hop_TakesTheWordBesideInstead()
    {
        var edit = Edit("12%");

        edit.Hop(1);
        Assert.Equal("in", edit.Words());
        edit.Hop(-1);
        edit.Hop(-1);
        Assert.Equal(("by", "Now “by”."), (edit.Words(), edit.Said));
    }

    [Fact]
    public void Nudge_ArticleOfOneWord_HasNowhereToGo()
    {
        var edit = new EdgeEdit("Rain.", MarkLayout.Of(Sample.Article("Rain.")), 1, EdgeTarget.Words, [new TextSpan(0, 5)], [new TextSpan(0, 5)]);

        edit.Nudge(SpanEdge.End, 1);
        Assert.Equal("That is the last word of the story.", edit.Said);
        edit.Nudge(SpanEdge.End, -1);
        Assert.Equal("Rain", edit.Words());
        Assert.True(edit.IsChanged);
    }

    [Fact]
    public void Nudge_BackOverAHundredLines_TakesEachWordAndHasAPieceALine()
    {
        var text = string.Join('\n', Enumerable.Repeat("Ten words are in every one of these many lines.", 5_000));
        var layout = MarkLayout.Of(Sample.Article(text));
        var start = new TextSpan(text.Length - 6, 6);
        var edit = new EdgeEdit(text, layout, 1, EdgeTarget.Words, [start], [start]);

        for (var i = 0; i < 1_000; i++)
            edit.Nudge(SpanEdge.Start, -1);

        Assert.Equal((1_001, 101), (edit.Count, edit.Spans.Count));
    }

    private static EdgeEdit Edit(params string[] words)
    {
        TextSpan[] spans = [.. words.Select(piece => Sample.Span(Sample.Text, piece))];
        return new EdgeEdit(Sample.Text, MarkLayout.Of(Sample.Article()), 1, EdgeTarget.Words, spans, spans);
    }
}
