using Bunit;
using FactCheck.Core.Claims;
using FactCheck.Core.People;
using FactCheck.Web.Components.Pages.Review;
using FactCheck.Web.Components.Pages.Review.Model;

namespace FactCheck.Web.Tests.Review;

public sealed class EdgeBarTests : BunitContext
{
    private readonly FakeDesk _desk = new(Sample.Article(
        Sample.Claim(1, "The river rose by 12% in May"),
        Sample.Claim(2, "Two dams", WorkState.Decided, Verdict.Verified)));

    private ReviewSession _session;

    public EdgeBarTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        _session = Sample.Session(_desk);
    }

    [Fact]
    public void Bar_IsThereOnlyWhileEdgesAreMoved()
    {
        var bar = Render<EdgeBar>(parameters => parameters.Add(one => one.Session, _session));
        Assert.Empty(bar.FindAll("section"));

        bar.InvokeAsync(() => _session.Words.Open(1));
        Assert.Equal("The words of claim 1", bar.Find("section").GetAttribute("aria-label"));

        bar.FindAll("button").Single(button => button.TextContent.StartsWith("Cancel", StringComparison.Ordinal)).Click();
        Assert.Empty(bar.FindAll("section"));
    }

    [Fact]
    public void Ends_AreSlidersThatSayTheirWord_AndTheLiveRegionSaysEachMove()
    {
        var bar = Open(1);

        Assert.Equal([("Start", "The"), ("End", "May")], bar.FindAll("[role=slider]").Select(end => (end.GetAttribute("aria-label"), end.GetAttribute("aria-valuetext"))));
        Assert.All(bar.FindAll("[role=slider]"), end => Assert.Equal("0", end.GetAttribute("tabindex")));

        bar.Find("button[aria-label='End one word earlier']").Click();

        Assert.Equal("Now ends at “in”.", bar.Find("[role=status][aria-live=polite]").TextContent);
        Assert.Equal("in", bar.Find("[aria-label=End]").GetAttribute("aria-valuetext"));
        Assert.Equal("6 words", bar.Find(".num").TextContent);
    }

    [Fact]
    public void Split_IsOfferedOnceWordsAreTakenOffTheEnd()
    {
        var bar = Open(1);
        Assert.True(Button(bar, "Split here").HasAttribute("disabled"));

        bar.Find("button[aria-label='End one word earlier']").Click();
        Button(bar, "Split here").Click();

        Assert.StartsWith("split 1", _desk.Calls.Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void DecidedClaim_IsWarnedOfBeforeItsVerdictGoes()
    {
        var bar = Open(2);
        Assert.Empty(bar.FindAll(".warning"));

        bar.Find("button[aria-label='End one word later']").Click();

        Assert.Equal("Claim 2 is verified. Other words need a new verdict, so this one is withdrawn; its evidence stays.", bar.Find(".warning").TextContent);
        Assert.Equal("Save and withdraw the verdict", Button(bar, "Save").ChildNodes[0].TextContent.Trim());
    }

    [Fact]
    public void Keys_StandOnTheButtons() =>
        Assert.Equal(["Shift ← →", "← →", "Enter", "S", "Esc"], Open(1).FindAll("kbd").Select(key => key.TextContent));

    [Theory]
    [InlineData(LetterKeys.Off, new[] { "Shift ← →", "← →", "Enter", "Esc" })]
    [InlineData(LetterKeys.WithAlt, new[] { "Shift ← →", "← →", "Enter", "Alt S", "Esc" })]
    public void Key_ThatSplits_IsPrintedAsThePersonHasLetters(LetterKeys letters, string[] caps)
    {
        _session = new ReviewSession(_desk, Sample.Checker, _desk.Article, new ReviewState(), error => error.Message) { Keys = new ReviewKeys(new KeyChoices(letters, [])) };

        Assert.Equal(caps, Open(1).FindAll("kbd").Select(key => key.TextContent));
    }

    [Theory]
    [InlineData(LetterKeys.Off, null)]
    [InlineData(LetterKeys.WithAlt, "Alt+s")]
    public void Script_IsToldWhichKeySplits(LetterKeys letters, string? key)
    {
        _session = new ReviewSession(_desk, Sample.Checker, _desk.Article, new ReviewState(), error => error.Message) { Keys = new ReviewKeys(new KeyChoices(letters, [])) };

        Render<EdgeHandles>(parameters => parameters.Add(one => one.Session, _session));

        Assert.Equal(key, JSInterop.Invocations["open"].Single().Arguments[2]);
    }

    private IRenderedComponent<EdgeBar> Open(int claim)
    {
        var bar = Render<EdgeBar>(parameters => parameters.Add(one => one.Session, _session));
        bar.InvokeAsync(() => _session.Words.Open(claim));
        return bar;
    }

    private static AngleSharp.Dom.IElement Button(IRenderedComponent<EdgeBar> bar, string name) =>
        bar.FindAll(".doing button").Single(button => button.TextContent.StartsWith(name, StringComparison.Ordinal));
}
