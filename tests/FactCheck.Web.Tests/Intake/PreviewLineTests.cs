using FactCheck.Core.Text;
using FactCheck.Web.Components.Pages.Intake;
using FactCheck.Workbench.Review;

namespace FactCheck.Web.Tests.Intake;

public sealed class PreviewLineTests
{
    [Fact]
    public void From_KeepsEveryCharacterInOrder()
    {
        const string text = "One.\n\nTwo. Three.\nFour";
        Assert.Equal(text, string.Join('\n', PreviewLine.From(text, []).Select(line => line.Text)));
    }

    [Fact]
    public void From_LineOfWhichAllIsOutside_IsOutside()
    {
        var lines = PreviewLine.From("CLICK HERE\nThe story.", [Sentence(0, 10, true), Sentence(11, 21, false)]);
        Assert.Equal([true, false], lines.Select(line => line.OutsideStory));
    }

    [Fact]
    public void From_LinePartlyInTheStory_IsStory()
    {
        var lines = PreviewLine.From("Share. The story.", [Sentence(0, 6, true), Sentence(7, 17, false)]);
        Assert.False(Assert.Single(lines).OutsideStory);
    }

    [Fact]
    public void From_SentenceOverTwoLines_CountsForBoth()
    {
        var lines = PreviewLine.From("Sign up\nfor news", [Sentence(0, 16, true)]);
        Assert.All(lines, line => Assert.True(line.OutsideStory));
    }

    [Fact]
    public void From_EmptyText_IsOneEmptyLine() => Assert.Equal([new PreviewLine("", false)], PreviewLine.From("", []));

    private static ReviewSentence Sentence(int start, int end, bool outside) => new(TextSpan.FromBounds(start, end), outside);
}
