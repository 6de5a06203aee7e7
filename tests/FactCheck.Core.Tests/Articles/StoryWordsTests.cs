using FactCheck.Core.Articles;
using FactCheck.Core.Text;

namespace FactCheck.Core.Tests.Articles;

public sealed class StoryWordsTests
{
    private const string Text = "The dam broke.\nREAD MORE: dams\nNobody was hurt.";

    [Fact]
    public void Of_PiecesWithOnlyBlanksBetween_AreOne() =>
        Assert.Equal(["The dam broke"], Words("The", "dam", "broke"));

    [Fact]
    public void Of_HalfAWord_TakesAllOfIt() => Assert.Equal(["broke"], Words("rok"));

    [Fact]
    public void Of_TwoParagraphs_StayApart() => Assert.Equal(["broke.", "Nobody"], Words("Nobody", "broke."));

    [Fact]
    public void Of_OneCharacter_IsItsWord_AndNoneWhereItIsAMark()
    {
        Assert.Equal(["broke"], Words("b"));
        Assert.Empty(Words("."));
    }

    [Fact]
    public void Of_ALineOutsideTheStory_IsRefused() =>
        Assert.Equal("A line outside the story is selected. Leave the dimmed lines out.", Known.Refusal(() => Words("MORE")));

    [Fact]
    public void Of_TheWholeText_IsRefusedForItsDimmedLine() =>
        Assert.Equal("A line outside the story is selected. Leave the dimmed lines out.", Known.Refusal(() => Words(Text)));

    [Fact]
    public void Of_BeyondTheText_IsRefused() =>
        Assert.Equal(
            "The selection lies outside the text. Select the words again.",
            Known.Refusal(() => StoryWords.Of(Revision(), [new TextSpan(40, 100)])));

    private static List<string> Words(params string[] selected) =>
        [.. StoryWords.Of(Revision(), [.. selected.Select(words => new TextSpan(Text.IndexOf(words, StringComparison.Ordinal), words.Length))])
            .Select(span => span.Slice(Text))];

    private static Revision Revision() => new Article(
        Known.Facts,
        Text,
        [new Sentence(new TextSpan(0, 14), false), new Sentence(new TextSpan(15, 15), true), new Sentence(new TextSpan(31, 16), false)],
        Known.Morning).Revisions[0];
}
