using FactCheck.Core.Discussion;
using FactCheck.Core.Text;

namespace FactCheck.Core.Tests.Discussion;

public sealed class MentionReadingTests
{
    private static readonly MentionedPerson[] Desk =
    [
        new("ana", "Ana Duarte"), new("sam", "Sam Okoro"), new("sami", "Sam Okoro-Lind"), new("siobhan", "Siobhán O’Neill"), new("mei", "Mei Kato"), new("mei2", "Mei Sato"),
    ];

    [Theory]
    [InlineData("@Ana Duarte, is this the budget?", "ana")]
    [InlineData("ask @ana duarte.", "ana")]
    [InlineData("@Sam Okoro-Lind knows", "sami")]
    [InlineData("@Sam Okoro knows", "sam")]
    [InlineData("(@Siobhán O’Neill)", "siobhan")]
    [InlineData("@Ana and @ANA", "ana")]
    [InlineData("@Ana’s table", "ana")]
    [InlineData("@Mei Sato, not @Mei Kato", "mei2 mei")]
    public void Of_NameOrOnlyFirstName_CallsThePerson(string text, string ids) =>
        Assert.Equal(ids.Split(' '), MentionReading.Of(text, Desk).People.Select(person => person.Id));

    [Theory]
    [InlineData("@Bob, are you there? @bob!", "Bob")]
    [InlineData("@Mei?", "Mei")]
    [InlineData("@Sam", "Sam")]
    [InlineData("@Anabel", "Anabel")]
    public void Of_NobodyOrMoreThanOne_CallsNobodyAndSaysSo(string text, string nobody)
    {
        var read = MentionReading.Of(text, Desk);
        Assert.Empty(read.People);
        Assert.Equal([nobody], read.Nobody);
    }

    [Theory]
    [InlineData("write to sam@okoro.example or sam.@ana")]
    [InlineData("@ 12 euros, @@@, @")]
    [InlineData("")]
    public void Of_AnAtWithoutAName_IsNoMention(string text)
    {
        var read = MentionReading.Of(text, Desk);
        Assert.Empty(read.People);
        Assert.Empty(read.Nobody);
    }

    [Fact]
    public void Of_NamesakesByTheWholeName_CallsBoth() => Assert.Equal(
        ["a", "b"], MentionReading.Of("@Jo Marsh", [new("a", "Jo Marsh"), new("b", "Jo Marsh")]).People.Select(person => person.Id));

    [Fact]
    public void Spans_LieOnTheNames()
    {
        const string Text = "Ask @Ana Duarte or @siobhán, not sam@okoro.example.";
        Assert.Equal(["@Ana Duarte", "@siobhán"], MentionReading.Spans(Text, Desk).Select(span => span.Slice(Text)));
    }
}
