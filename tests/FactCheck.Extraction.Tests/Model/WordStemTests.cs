using FactCheck.Extraction.Model;

namespace FactCheck.Extraction.Tests.Model;

public class WordStemTests
{
    [Theory]
    [InlineData("said", "saying")]
    [InlineData("argued", "argues")]
    [InlineData("argue", "arguing")]
    [InlineData("denied", "denies")]
    [InlineData("claims", "claimed")]
    [InlineData("wrote", "writes")]
    [InlineData("note", "noted")]
    public void Of_FormsOfAVerb_ShareAKey(string one, string other) => Assert.Equal(WordStem.Of(one), WordStem.Of(other));

    [Theory]
    [InlineData("press", "pres")]
    [InlineData("thing", "th")]
    [InlineData("bus", "bu")]
    public void Of_WordThatOnlyEndsAlike_KeepsItsEnding(string word, string cut) => Assert.NotEqual(cut, WordStem.Of(word));

    [Theory]
    [InlineData("noted", "not")]
    [InlineData("noting", "not")]
    [InlineData("evening", "even")]
    [InlineData("willing", "will")]
    public void Of_WordThatWouldShortenToACommonOne_HasAKeyOfItsOwn(string word, string common) =>
        Assert.NotEqual(WordStem.Of(common), WordStem.Of(word));

    [Fact]
    public void RowOf_OtherCaseDigitsAndApostrophes_IsTheSameWord()
    {
        var vocabulary = new Vocabulary(["o'hara", "0000"]);

        Assert.Equal(1, vocabulary.RowOf("O’Hara"));
        Assert.Equal(2, vocabulary.RowOf("1984"));
        Assert.Equal(0, vocabulary.RowOf("unheard"));
        Assert.Equal(0, vocabulary.RowOf(new string('a', 5000)));
    }
}
