using FactCheck.Web.Components.Pages.Review.Model;

namespace FactCheck.Web.Tests.Review;

public sealed class ClaimWordsTests
{
    [Theory]
    [InlineData("the relationship as “withstanding the test”", true)]
    [InlineData("“never” see Putin as an “equal partner”", true)]
    [InlineData("China stands ready", false)]
    [InlineData("“We are both more determined”", false)]
    [InlineData("12 per cent", false)]
    [InlineData("—", false)]
    public void BeginsMidSentence_LowerCase_IsPartOfASentence(string text, bool expected) =>
        Assert.Equal(expected, ClaimWords.BeginsMidSentence(text));

    [Theory]
    [InlineData(0.9, null)]
    [InlineData(0.6, null)]
    [InlineData(0.4, "unsure: read the sentence to see who says it")]
    [InlineData(0.1, "a guess: read the sentence to see who says it")]
    public void Doubt_IsSaidOnlyWhereThereIsOne(double confidence, string? expected) =>
        Assert.Equal(expected, ClaimWords.Doubt(confidence));
}
