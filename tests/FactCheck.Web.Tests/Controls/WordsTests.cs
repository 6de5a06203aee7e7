using FactCheck.Core.Articles;
using FactCheck.Core.Attributions;
using FactCheck.Core.Claims;
using FactCheck.Core.People;
using FactCheck.Web.Components.Controls;
using FactCheck.Workbench;

namespace FactCheck.Web.Tests.Controls;

public sealed class WordsTests
{
    [Fact]
    public void Of_EveryValue_HasItsWord()
    {
        Assert.All(Enum.GetValues<Verdict>(), value => Assert.NotEmpty(Words.Of(value) + Words.Glyph(value)));
        Assert.All(Enum.GetValues<WorkState>(), value => Assert.NotEmpty(Words.Of(value)));
        Assert.All(Enum.GetValues<ArticleStatus>(), value => Assert.NotEmpty(Words.Of(value)));
        Assert.All(Enum.GetValues<Role>(), value => Assert.NotEmpty(Words.Of(value) + Words.May(value)));
        Assert.All(Enum.GetValues<SpeakerKind>(), value => Assert.NotEmpty(Words.Of(value)));
        Assert.All(Enum.GetValues<ClaimKind>(), value => Assert.NotEmpty(Words.Of(value)));
    }

    [Theory]
    [InlineData("Ana Duarte", "AD")]
    [InlineData("Cher", "C")]
    [InlineData("  maria  del carmen ruiz ", "MR")]
    [InlineData("𝒜na 👩‍🚀", "𝒜👩‍🚀")]
    [InlineData("", "")]
    public void Initials_TakeFirstAndLastName(string name, string initials) => Assert.Equal(initials, Words.Initials(name));

    [Theory]
    [InlineData(0, "0 claims")]
    [InlineData(1, "1 claim")]
    [InlineData(12, "12 claims")]
    public void Count_OfOne_IsSingular(int number, string words) => Assert.Equal(words, Words.Count(number, "claim"));

    [Theory]
    [InlineData("Mette Møller", "moller", true)]
    [InlineData("José Núñez", "nunez", true)]
    [InlineData("José Núñez", "JOSÉ", true)]
    [InlineData(null, "a", false)]
    public void Has_WhateverCaseAndAccents(string? text, string typed, bool expected) => Assert.Equal(expected, Words.Has(text, typed));

    [Fact]
    public void Sentences_OfEachOutcome_SayWhatIsWrong()
    {
        Assert.Empty(new Outcome<int>.Saved(1).Sentences());
        Assert.Equal(["a.", "b."], new Outcome<int>.Invalid(["a.", "b."]).Sentences());
        Assert.Equal(["Sam was faster."], new Outcome<int>.Conflict(2, "Sam was faster.").Sentences());
        Assert.Equal(["Editors only."], new Outcome<int>.Forbidden("Editors only.").Sentences());
        Assert.Equal(["It is gone."], new Outcome<int>.NotFound("It is gone.").Sentences());
    }

    [Theory]
    [InlineData("some pundits", SpeakerKind.Unnamed, "Some pundits")]
    [InlineData("residents", SpeakerKind.Group, "Residents")]
    [InlineData("bell hooks", SpeakerKind.Person, "bell hooks")]
    public void Heading_OnlyNamesOfNobody_BeginWithACapital(string name, SpeakerKind kind, string expected) =>
        Assert.Equal(expected, Words.Heading(name, kind));
}
