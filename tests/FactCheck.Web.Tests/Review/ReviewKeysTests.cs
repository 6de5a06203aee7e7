using FactCheck.Core.People;
using FactCheck.Web.Components.Pages.Review.Model;

namespace FactCheck.Web.Tests.Review;

public sealed class ReviewKeysTests
{
    [Fact]
    public void All_Keys_MeanOneThingEach()
    {
        var keys = ReviewKey.All.SelectMany(key => key.Also is { } also ? [key.Key, also] : new[] { key.Key }).ToList();
        Assert.Equal(keys.Distinct(), keys);
    }

    [Fact]
    public void Chosen_Key_DoesWhatTheDefaultDidAndIsPrinted()
    {
        var keys = new ReviewKeys(new KeyChoices(LetterKeys.Alone, [new KeyChoice("v", "z"), new KeyChoice("x", "Shift+x")]));
        Assert.Equal(("v", null, "Z"), (keys.ActionOf("z"), keys.ActionOf("v"), keys.Shown("v")));
        Assert.Equal(("x", "Shift X"), (keys.ActionOf("Shift+x"), keys.Shown("x")));
    }

    [Fact]
    public void Letters_Off_LeavesEnterEscapeArrowsAndUndo()
    {
        var keys = new ReviewKeys(new KeyChoices(LetterKeys.Off, []));
        Assert.Null(keys.Shown("v"));
        Assert.Null(keys.Told("?"));
        Assert.All(keys.Listened, key => Assert.True(key.Length > 1, key));
        Assert.Equal(["j", "k", "Enter", "Escape", "Ctrl+z"], new[] { "ArrowDown", "ArrowUp", "Enter", "Escape", "Ctrl+z" }.Select(keys.ActionOf));
    }

    [Fact]
    public void Letters_WithAlt_AreHeardAndPrintedWithIt()
    {
        var keys = new ReviewKeys(new KeyChoices(LetterKeys.WithAlt, []));
        Assert.Equal(("v", null, "Alt V", "Alt+V"), (keys.ActionOf("Alt+v"), keys.ActionOf("v"), keys.Shown("v"), keys.Told("v")));
        Assert.Equal(("Control+Z", "Shift+ArrowRight"), (keys.Told("Ctrl+z"), keys.Told("Shift+ArrowRight")));
    }

    [Theory]
    [InlineData("d", "D is taken by “Disputed”. Choose another key, or change that one first.")]
    [InlineData("", "Type one letter, digit or sign.")]
    [InlineData(" ", "Type one letter, digit or sign.")]
    [InlineData(null, "Type one letter, digit or sign.")]
    [InlineData("\ud83d", "Type one letter, digit or sign.")]
    public void With_AKeyThatCantBe_SaysWhy(string? typed, string problem) =>
        Assert.Equal((null, problem), ReviewKeys.Default.With("v", typed));

    [Fact]
    public void With_ACapital_IsTheLetterWithShift() =>
        Assert.Equal([new KeyChoice("v", "Shift+z")], ReviewKeys.Default.With("v", "Z").Choices!.Keys);

    [Fact]
    public void With_TheDefault_IsNoChoiceAnyMore()
    {
        var keys = new ReviewKeys(ReviewKeys.Default.With("v", "z").Choices!);
        Assert.Empty(keys.With("v", "v").Choices!.Keys);
    }

    [Fact]
    public void With_AKeySomebodyGaveUp_IsFree()
    {
        var keys = new ReviewKeys(ReviewKeys.Default.With("d", "z").Choices!);
        Assert.Null(keys.With("v", "d").Problem);
    }

    [Fact]
    public void Choice_OfAKeyThatMeansSomethingElseNow_IsLeftOut()
    {
        var keys = new ReviewKeys(new KeyChoices(LetterKeys.Alone, [new KeyChoice("v", "g"), new KeyChoice("x", "z")]));
        Assert.Equal(("g", "v", "x"), (keys.ActionOf("g"), keys.ActionOf("v"), keys.ActionOf("z")));
        Assert.Equal(("G", "V", "Z"), (keys.Shown("g"), keys.Shown("v"), keys.Shown("x")));
    }

    [Fact]
    public void Choice_OfAKeyThatGoesBackToItsAction_IsLeftOutWithIt()
    {
        var keys = new ReviewKeys(new KeyChoices(LetterKeys.Alone, [new KeyChoice("v", "d"), new KeyChoice("d", "g")]));
        Assert.Equal(["v", "d", "g"], new[] { "v", "d", "g" }.Select(keys.ActionOf));
    }

    [Fact]
    public void Choices_ThatSwapTwoKeys_BothHold()
    {
        var keys = new ReviewKeys(new KeyChoices(LetterKeys.Alone, [new KeyChoice("v", "d"), new KeyChoice("d", "v")]));
        Assert.Equal(["d", "v"], new[] { "v", "d" }.Select(keys.ActionOf));
    }

    [Theory]
    [InlineData(LetterKeys.Alone, "s", "S")]
    [InlineData(LetterKeys.WithAlt, "Alt+s", "Alt S")]
    [InlineData(LetterKeys.Off, null, null)]
    public void Split_IsAsLettersAre_AndNoKeyOfThePage(LetterKeys letters, string? press, string? shown)
    {
        var keys = new ReviewKeys(new KeyChoices(letters, []));
        Assert.Equal((press, shown), (keys.PressOf(ReviewKeys.Split), keys.Shown(ReviewKeys.Split)));
        Assert.DoesNotContain(press, keys.Listened);
    }

    [Fact]
    public void Choice_ForSomethingThePageNoLongerDoes_IsLeftOut() =>
        Assert.Equal("v", new ReviewKeys(new KeyChoices(LetterKeys.Alone, [new KeyChoice("§", "z")])).ActionOf("v"));
}
