using FactCheck.Core.Attributions;
using FactCheck.Core.Text;

namespace FactCheck.Core.Tests.Attributions;

public sealed class MentionNamesTests
{
    [Theory]
    [InlineData("Kozyrev", "Kozyrev")]
    [InlineData("Mr. Kozyrev", "Kozyrev")]
    [InlineData("Andrei Kozyrev, a former minister", "Andrei Kozyrev")]
    [InlineData("former Foreign Minister Andrei Kozyrev", "Andrei Kozyrev")]
    [InlineData("the Kremlin", "Kremlin")]
    [InlineData("Ursula von der Leyen", "Ursula von der Leyen")]
    [InlineData("the Bank of England", "Bank of England")]
    [InlineData("Moscow’s mayor, Sergei Sobyanin", "Sergei Sobyanin")]
    [InlineData("“Reuters”", "Reuters")]
    [InlineData("王毅", "王毅")]
    public void Name_OfAMentionThatNamesSomebody_IsTheNameAlone(string words, string name) => Assert.Equal(name, MentionNames.Name(words));

    [Theory]
    [InlineData("he")]
    [InlineData("She")]
    [InlineData("They")]
    [InlineData("the minister")]
    [InlineData("The Minister")]
    [InlineData("the Foreign Minister")]
    [InlineData("both ministers")]
    [InlineData("Officials")]
    [InlineData("a senior official")]
    [InlineData("Moscow’s mayor")]
    [InlineData("her brother")]
    [InlineData("")]
    [InlineData("…")]
    public void Name_OfAPronounOrBareDescription_IsNone(string words) => Assert.Null(MentionNames.Name(words));

    [Theory]
    [InlineData("Kozyrev", "Kozyrev", "Kozyrev")]
    [InlineData("the author Andrei Kozyrev", "Andrei Kozyrev", "Andrei Kozyrev")]
    [InlineData("Kozyrev", "Andrei Kozyrev", "Kozyrev")]
    [InlineData("he", "Andrei Kozyrev", null)]
    [InlineData("the minister", "the minister", null)]
    [InlineData("Lindsay", "Lind", "Lindsay")]
    public void NameToRemember_IsWhatTheProgramMeetsNextTime(string words, string former, string? name) =>
        Assert.Equal(name, Mention.NameToRemember(words, former));

    [Fact]
    public void Key_OfTheSameWords_IsTheSameWhateverTheirCapitals()
    {
        const string Text = "He left. Then he said: the  Mayor. the mayor";
        Assert.Equal(Mention.Key(Text, [new TextSpan(0, 2)]), Mention.Key(Text, [new TextSpan(14, 2)]));
        Assert.Equal(Mention.Key(Text, [new TextSpan(23, 10)]), Mention.Key(Text, [new TextSpan(35, 9)]));
        Assert.Equal("", Mention.Key(Text, []));
    }
}
