using FactCheck.Core.Text;

namespace FactCheck.Core.Tests.Text;

public sealed class WordBoundsTests
{
    [Theory]
    [InlineData("had become “Russia’s banker”, he", "had|become|Russia’s|banker|banker”,|he")]
    [InlineData("rose 12% in the U.S. today.", "rose|12%|in|the|U.S|U.S.|today|today.")]
    [InlineData("the coal—the gas", "the|coal|the|gas")]
    [InlineData("well-known “ … ” – x", "well-known|x")]
    public void Ends_AreBehindEachWordAndItsClosingMarks(string text, string expected) =>
        Assert.Equal(expected.Split('|'), WordBounds.Ends(text, new TextSpan(0, text.Length)).Select(end => LastRun(text[..end])));

    [Fact]
    public void Starts_AreBeforeOpeningMarksAndBeforeEachWord()
    {
        const string text = "a “wall (of) steel”";

        Assert.Equal([0, 2, 3, 8, 9, 13], WordBounds.Starts(text, new TextSpan(0, text.Length)));
    }

    [Fact]
    public void Ends_OfAParagraph_StayWithinIt()
    {
        const string text = "One two.\nThree four.";

        Assert.Equal([14, 19, 20], WordBounds.Ends(text, new TextSpan(9, 11)));
    }

    [Theory]
    [InlineData("le cafe\u0301 ferme", 5, 1, "cafe\u0301")]
    [InlineData("The 👩‍🚒 crew", 5, 1, "👩‍🚒")]
    [InlineData("rose by 12% ", 7, 5, "12%")]
    [InlineData("one  two", 3, 2, "")]
    public void Widen_TakesWholeCharactersAndWords(string text, int start, int length, string expected) =>
        Assert.Equal(expected, WordBounds.Widen(text, new TextSpan(start, length), new TextSpan(0, text.Length)).Slice(text));

    [Theory]
    [InlineData("grew by 8%, and stands at 12%", 9, "grew by", "8%, and stands at 12%")]
    [InlineData("grew by 8%, and stands at 12%", 10, "grew by 8%", "and stands at 12%")]
    [InlineData("grew by 8%, and stands at 12%", 11, "grew by 8%,", "and stands at 12%")]
    [InlineData("the coal—the gas", 8, "the coal", "the gas")]
    [InlineData("called “a waste” it", 8, "called", "“a waste” it")]
    [InlineData("of Russia’s banker", 10, "of", "Russia’s banker")]
    public void Cut_FallsBetweenWords(string text, int at, string before, string after)
    {
        var (end, start) = WordBounds.Cut(text, at, new TextSpan(0, text.Length));

        Assert.Equal((before, after), (text[..end].TrimEnd(), text[start..].TrimStart()));
    }

    private static string LastRun(string words) => words.Split(' ', '—')[^1].TrimStart('“');
}
