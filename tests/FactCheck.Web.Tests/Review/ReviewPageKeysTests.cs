using Bunit;
using FactCheck.Core.Attributions;
using FactCheck.Core.Claims;
using FactCheck.Core.People;
using FactCheck.Web.Components.Pages.Review;
using FactCheck.Web.Components.Pages.Review.Model;
using FactCheck.Web.Session;
using FactCheck.Workbench;
using FactCheck.Workbench.News;
using FactCheck.Workbench.Review;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Web.Tests.Review;

/// <summary>Search, keys of one’s own, undo and redo on the page.</summary>
public sealed class ReviewPageKeysTests() : ReviewPageContext(Sample.River())
{
    [Fact]
    public void Undo_FromTheNotice_SaysWhatWasUndoneAndOffersRedo()
    {
        var page = Open();
        page.Find(".suggestions").TriggerEvent("ontoggle", new EventArgs());
        page.Find(".suggestions .rest").Click();
        page.FindAll(".notice button").Single(button => Name(button) == "Undo").Click();

        Assert.Equal("Undone: dismiss 3.", page.Find(".notice [role=status]").TextContent);
        Assert.NotEmpty(page.FindAll("[data-mark='3']"));
        page.FindAll(".notice button").Single(button => Name(button) == "Redo").Click();
        Assert.Empty(page.FindAll("[data-mark='3']"));
    }

    [Fact]
    public async Task UndoAndRedo_SayWhatTheyAreAbout_AndAreOffWhereThereIsNothing()
    {
        var page = Open();
        Assert.Equal(("true", "Nothing of yours to undo (Ctrl Z)"), (page.Find("[aria-label='Undo']").GetAttribute("aria-disabled"), page.Find("[aria-label='Undo']").GetAttribute("title")));
        Assert.Equal("Nothing of yours to redo (Ctrl Shift Z)", page.Find("[aria-label='Redo']").GetAttribute("title"));

        await page.InvokeAsync(() => Desk.DismissAsync([3]));
        await Desk.TellAsync(FakeDesk.News([], DeskParts.None) with { ById = Sample.Checker.Id });

        page.WaitForAssertion(() => Assert.Equal("Undo: dismiss 3 (Ctrl Z)", page.Find("[aria-label='Undo']").GetAttribute("title")));
        Assert.Null(page.Find("[aria-label='Undo']").GetAttribute("aria-disabled"));
    }

    [Fact]
    public void Undo_InTheWayOfAColleague_OffersTheStepBefore()
    {
        var page = Open();
        Desk.NextReplay = new Outcome<ReplayedStep>.Conflict(new ReplayedStep(12, "", [], [], null), "Mia Kern changed claim 1 after you.");
        page.Find("[aria-label='Undo']").Click();
        Assert.Equal("Mia Kern changed claim 1 after you.", page.Find(".notice.problem [role=status]").TextContent);
        page.FindAll(".notice button").Single(button => Name(button) == "Undo what I did before that").Click();

        Assert.Equal(["undo", "undo past 12"], Desk.Calls);
    }

    [Fact]
    public void Search_FiltersAsTyped_SaysHowManyAndEnterGoesToTheFirstHit()
    {
        var page = Open();
        page.Find("#find").Input("dam");
        Assert.Equal(["4"], page.FindAll("[data-claim]").Select(entry => entry.GetAttribute("data-claim")));
        Assert.Equal(("1 claim found", "status"), (page.Find("#found").TextContent, page.Find("#found").GetAttribute("role")));
        Assert.EndsWith("?find=dam", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);

        page.Find("#find").KeyDown("Enter");
        Assert.Equal("Two dams", page.Find("blockquote").TextContent);
        page.Find("#find").KeyDown("Escape");
        Assert.Equal(4, page.FindAll("[data-claim]").Count);
        Assert.Equal("", page.Find("#found").TextContent);
    }

    [Fact]
    public void Search_InTheAddress_IsInTheField() => Assert.Equal("dam", Open("?find=dam").Find("#find").GetAttribute("value"));

    [Fact]
    public void Search_NoHit_SaysSo()
    {
        var page = Open("?find=zebra");
        Assert.Equal("No claim found", page.Find("#found").TextContent);
    }

    [Fact]
    public async Task Keys_ChosenByThePerson_ArePrintedAndHeard()
    {
        Desk.Keys = new KeyChoices(LetterKeys.Alone, [new KeyChoice("v", "z")]);
        var page = Open("?claim=1");
        Assert.Equal(("Z", "Z"), (Button(page, "Verified").QuerySelector("kbd")!.TextContent, Button(page, "Verified").GetAttribute("aria-keyshortcuts")));

        await page.InvokeAsync(() => page.Instance.PressAsync("v"));
        Assert.Empty(page.FindAll("form.fields"));
        await page.InvokeAsync(() => page.Instance.PressAsync("z"));
        Assert.Equal("What Verified needs", page.Find("form.fields").GetAttribute("aria-label"));
    }

    [Fact]
    public void Keys_Off_ArePrintedNowhere()
    {
        Desk.Keys = new KeyChoices(LetterKeys.Off, []);
        var page = Open("?claim=1");
        Assert.Equal(["Enter"], page.FindAll("kbd").Select(key => key.TextContent).Distinct());
        Assert.Contains("Letter keys are off", page.Find(".foot").TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(LetterKeys.Alone, "Nobody is quoted yet. Open a claim and press Z to say who says it.")]
    [InlineData(LetterKeys.Off, "Nobody is quoted yet. Open a claim to say who says it.")]
    public void Cast_OfNobody_NamesTheKeyThePersonHas(LetterKeys letters, string expected)
    {
        Desk.Keys = new KeyChoices(letters, [new KeyChoice("r", "z")]);
        Assert.Equal(expected, CastOfNobody(Sample.Checker));
    }

    [Fact]
    public void Cast_OfNobody_AsksNothingOfAReader() => Assert.Equal("Nobody is quoted yet.", CastOfNobody(Sample.Reader));

    [Fact]
    public void UndoAndRedo_InTheHeader_NameTheirKeys() => Assert.Equal(
        [("Undo", "Control+Z"), ("Redo", "Control+Shift+Z")],
        Open().FindAll(".steps button").Select(button => (Name(button), button.GetAttribute("aria-keyshortcuts"))));

    private string CastOfNobody(Actor actor)
    {
        Desk.Article = Sample.Article(Sample.Claim(1, "The river rose") with { Speakers = [] });
        var page = Open(actor: actor);
        page.FindAll("button").Single(button => Name(button) == "Speakers").Click();
        return page.Find("dialog p").TextContent;
    }
}
