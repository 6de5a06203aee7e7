using FactCheck.Core.People;

namespace FactCheck.Core.Tests.People;

public sealed class KeyChoicesTests
{
    [Theory]
    [InlineData("w")]
    [InlineData("7")]
    [InlineData("/")]
    [InlineData("é")]
    [InlineData("Shift+w")]
    public void Checked_AKey_IsKept(string key)
    {
        var choices = new KeyChoices(LetterKeys.Alone, [new KeyChoice("v", key)]);
        Assert.Same(choices, choices.Checked());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("W")]
    [InlineData("ww")]
    [InlineData("Enter")]
    [InlineData("Shift+W")]
    [InlineData("\ud83d")]
    [InlineData("\u0007")]
    public void Checked_NoKey_IsRefused(string key) => Assert.Equal(
        "Choose one letter, digit or sign for each key.",
        Known.Refusal(() => new KeyChoices(LetterKeys.Alone, [new KeyChoice("v", key)]).Checked()));

    [Fact]
    public void Checked_OneKeyForTwoThings_IsRefused() => Assert.Equal(
        "Each key can do one thing only. Choose different keys.",
        Known.Refusal(() => new KeyChoices(LetterKeys.Alone, [new KeyChoice("v", "w"), new KeyChoice("d", "w")]).Checked()));
}
