using FactCheck.Core.Search;

namespace FactCheck.Core.Tests.Search;

public sealed class SearchWordsTests
{
    [Theory]
    [InlineData("The Mayor said", " the mayor said ")]
    [InlineData("Žižek, Møller & Łódź: straße", " zizek moller lodz strasse ")]
    [InlineData("O’Brien's 3.5% well-known", " o brien s 3 5 well known ")]
    [InlineData("40,000 of 1,234,567, not 1,23 or 12,3456", " 40000 of 1234567 not 1 23 or 12 3456 ")]
    [InlineData("İstanbul ΟΔΟΣ Ёлка", " istanbul οδοσ елка ")]
    [InlineData("ﬁrst ＡＢＣ m²", " first abc m2 ")]
    [InlineData("co\u00ADoperate e\u0301te", " cooperate ete ")]
    [InlineData("港は高い", " 港 は 高 い ")]
    [InlineData("G7の首脳", " g7 の 首 脳 ")]
    [InlineData("हिन्दी भाषा", " हिन्दी भाषा ")]
    [InlineData("👩‍🚒 🏳️‍🌈 ❤️ — “”", "")]
    [InlineData("\uD83D alone \uDE00", " alone ")]
    [InlineData("", "")]
    public void Line_Text_IsItsWordsWithoutCaseAccentsAndSigns(string text, string line) => Assert.Equal(line, SearchWords.Line(text));

    [Fact]
    public void Of_EachWord_SaysWhereItStands()
    {
        const string Text = "«Ça», said e\u0301douard 🙂 40,000 港口";
        Assert.Equal(
            ["Ça", "said", "e\u0301douard", "40,000", "港", "口"],
            SearchWords.Of(Text).Select(word => word.Span.Slice(Text)));
    }

    [Fact]
    public void Of_WordOfAMillionLetters_IsCutToSixtyFour() =>
        Assert.Equal([new string('a', 64)], SearchWords.Of(new string('A', 1_000_000)).Select(word => word.Text));

    [Fact]
    public void Of_AnythingRandom_HasWordsInOrderWithinTheText_AndNoSigns()
    {
        var random = new Random(4711);
        for (var run = 0; run < 400; run++)
        {
            var text = new string([.. Enumerable.Range(0, 60).Select(_ => (char)random.Next(0, 0x10000))]);
            var end = 0;
            foreach (var word in SearchWords.Of(text))
            {
                Assert.InRange(word.Span.Start, end, text.Length);
                end = word.Span.End;
                Assert.InRange(end, word.Span.Start + 1, text.Length);
                Assert.DoesNotContain(word.Text, letter => char.IsWhiteSpace(letter) || (char.IsAscii(letter) && !char.IsAsciiLetterLower(letter) && !char.IsAsciiDigit(letter)));
            }
        }
    }
}
