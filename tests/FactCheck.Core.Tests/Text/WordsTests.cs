using FactCheck.Core.Text;

namespace FactCheck.Core.Tests.Text;

public sealed class WordsTests
{
    [Theory]
    [InlineData(0, "0 claims")]
    [InlineData(1, "1 claim")]
    [InlineData(1_200, "1,200 claims")]
    public void Count_UsesThePlural(int number, string words) => Assert.Equal(words, Words.Count(number, "claim"));

    [Fact]
    public void List_HasAnAndBeforeTheLast()
    {
        Assert.Equal("", Words.List([]));
        Assert.Equal("a", Words.List(["a"]));
        Assert.Equal("a and b", Words.List(["a", "b"]));
        Assert.Equal("a, b and c", Words.List(["a", "b", "c"]));
    }

    [Fact]
    public void FieldChanges_TellSetRemovedAndChanged() =>
        Assert.Equal(
            "set the a to “1”, removed the b “2” and changed the c from “3” to “4”",
            FieldChanges.Describe(("a", null, "1"), ("b", "2", null), ("c", "3", "4"), ("d", "5", "5")));
}
