using Bunit;
using FactCheck.Core.Attributions;
using FactCheck.Core.Checklists;
using FactCheck.Core.Claims;
using FactCheck.Core.People;
using FactCheck.Web.Components.Pages.Review;
using FactCheck.Web.Components.Pages.Review.Model;
using FactCheck.Web.Session;
using FactCheck.Workbench.Checklists;
using FactCheck.Workbench.Review;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Web.Tests.Review;

/// <summary>Speakers and checklists on the review page: what the keys do, and what is told to those who hear the page.</summary>
public sealed class SpeakerPickTests() : ReviewPageContext(Spoken)
{
    private static readonly ReviewSpeaker Ruiz = new(2, "Ana Ruiz", "mayor", SpeakerKind.Person, "named in full", 0.95);

    private static ReviewArticle Spoken => Sample.Article(
        Sample.Claim(1, "The river rose by 12% in May"),
        Sample.Claim(2, "a waste of money") with { Attribution = 2, Speakers = [Ruiz] },
        Sample.Claim(3, "Two dams") with { Attribution = null, QuoteKind = null, Cue = null, Speakers = [] }) with
    {
        Attributions =
        [
            new ReviewAttribution(1, QuoteKind.Indirect, [], [], [Sample.Span(Sample.Text, "the water board")], [], null, 0.8, []),
            new ReviewAttribution(2, QuoteKind.Mixed, [], [], [Sample.Span(Sample.Text, "Mayor Ana Ruiz")], [], null, 0.8, []),
        ],
        Checklists = [new DeskChecklist(ChecklistKind.Quantity, ShippedChecklists.Of(ChecklistKind.Quantity), null)],
    };

    [Fact]
    public void Speaker_Guessed_LooksOtherThanConfirmed_OnCardAndList()
    {
        var page = Open("?claim=1");
        var card = page.Find("[data-claim='1']");
        Assert.Equal("Water board", card.QuerySelector(".guess")!.TextContent);
        Assert.Contains("guessed: named just before “said” (sure)", card.TextContent);
        Assert.Contains("Ana Ruiz (guessed)", page.Find("[data-claim='2']").TextContent);

        Press(page, "o");
        card = page.Find("[data-claim='1']");
        Assert.Null(card.QuerySelector(".guess"));
        Assert.Contains("confirmed by Sam Okoro", card.TextContent);
        Assert.Equal("Water board confirmed as the speaker of 1 claim.", page.Find(".notice [role=status]").TextContent);
        Assert.Contains("confirm 1 as 1", Desk.Calls);
        Press(page, "o");
        Assert.Single(Desk.Calls, call => call.StartsWith("confirm", StringComparison.Ordinal));
    }

    [Fact]
    public void Confirm_IsNamedForThoseWhoHearThePage_AndPrintsItsKey()
    {
        var buttons = Open("?claim=1").FindAll("[data-claim='1'] .who ~ .doing button").Select(button => button.TextContent);
        Assert.Equal(["Confirm O that Water board says it", "Somebody else R says it"], buttons);
    }

    [Fact]
    public void Reader_SeesTheGuess_AndNoButtons()
    {
        var page = Open("?claim=1", Sample.Reader);
        Assert.Contains("guessed", page.Find("[data-claim='1']").TextContent);
        Assert.Empty(page.FindAll("[data-claim='1'] .who ~ .doing"));
        Press(page, "o");
        Press(page, "r");
        Assert.Empty(Desk.Calls);
        Assert.Empty(page.FindAll("form.pick"));
    }

    [Fact]
    public void Pick_OffersTheCastFirst_ThenTheRegisterAsTyped_ThenNewUnnamedAndOwn()
    {
        var page = Open("?claim=1");
        Press(page, "r");
        Assert.Equal("true", page.Find(".who ~ .doing button[aria-expanded]").GetAttribute("aria-expanded"));
        Assert.Equal(["Ana Ruiz", "An unnamed source", "The article itself"], Names(page));
        Assert.DoesNotContain(page.FindAll(".choice input"), choice => choice.HasAttribute("checked"));
        page.Find("form.pick input[type=search]").Input("ruiz");
        Assert.Equal(
            ["Ana Ruiz", "Ana Ruiz", "New person “ruiz”", "New organization “ruiz”", "New group “ruiz”", "An unnamed source", "The article itself"],
            Names(page));
        Assert.Equal("mayor · City of Vale · Person · 4 claims", page.FindAll(".choice small")[1].TextContent);
        Assert.True(page.FindAll(".choice input")[0].HasAttribute("checked"));
    }

    [Fact]
    public void Pick_SaysHowManyClaimsItChanges_BeforeAnythingIsSaved()
    {
        Desk.Article = Desk.Article with
        {
            Claims =
            [
                .. Desk.Article.Claims,
                Sample.Claim(4, "in May"),
                Sample.Claim(5, "fifty years") with { Attribution = 3, Speakers = [Sample.Claim(1, "in May").Speakers[0] with { ConfirmedBy = "Mia Kern" }] },
            ],
            Attributions = [.. Desk.Article.Attributions, new ReviewAttribution(3, QuoteKind.Indirect, [], [], [Sample.Span(Sample.Text, "the water board")], [], null, 0.8, [])],
        };
        var page = Open("?claim=1");
        Press(page, "r");
        var find = page.Find("form.pick input[type=search]");
        Assert.Equal(
            "Changes 2 claims: 1 and 4. In all of them the article’s words are “the water board”, taken for Water board.",
            page.Find($"#{find.GetAttribute("aria-describedby")}").TextContent);
        Assert.Empty(Desk.Calls);
    }

    [Fact]
    public void Pick_Saved_GivesTheClaimItsSpeaker_AndKeepsWhatTheProgramHad()
    {
        var page = Open("?claim=1");
        Press(page, "r");
        page.FindAll(".choice input")[0].Change(true);
        page.Find("form.pick").Submit();
        Assert.Contains("correct 1 from 1 to Known { Id = 2 }", Desk.Calls);
        var card = page.Find("[data-claim='1']");
        Assert.Contains("the program had Water board", card.TextContent);
        Assert.Empty(page.FindAll("form.pick"));
        Assert.Equal("1 claim by Ana Ruiz now. The next article’s “Ruiz” is Ana Ruiz, too.", page.Find(".notice [role=status]").TextContent);
    }

    [Fact]
    public void Pick_Refused_StaysOpenWithWhatWasTyped()
    {
        var page = Open("?claim=1");
        Press(page, "r");
        page.Find("form.pick input[type=search]").Input("refuse");
        page.Find("form.pick").Submit();
        Assert.Contains("New person “refuse”", Names(page));
        Assert.False(page.Find("form.pick input[type=search]").HasAttribute("value"), "A value from the server takes back what is typed meanwhile.");
        Assert.Equal("Give the speaker a name.", page.Find("[data-claim='1'] [role=alert]").TextContent.Trim());
    }

    [Fact]
    public void Pick_TheArticleItself_MakesThemItsOwnWords()
    {
        var page = Open("?claim=2");
        Press(page, "r");
        page.FindAll(".choice input")[^1].Change(true);
        page.Find("form.pick").Submit();
        Assert.Contains(Desk.Calls, call => call == "own words 2");
    }

    [Fact]
    public void Pick_Escape_ClosesItAndChangesNothing()
    {
        var page = Open("?claim=1");
        Press(page, "r");
        Press(page, "Escape");
        Assert.Empty(page.FindAll("form.pick"));
        Assert.Empty(Desk.Calls);
    }

    [Fact]
    public void OwnWords_CanBeGivenASpeaker()
    {
        var page = Open("?claim=3");
        Press(page, "r");
        Assert.DoesNotContain("The article itself", Names(page));
        Assert.True(page.Find("form.pick button[type=submit]").HasAttribute("disabled"));
        page.Find("form.pick").Submit();
        Assert.Empty(Desk.Calls);
        page.FindAll(".choice input")[0].Change(true);
        page.Find("form.pick").Submit();
        Assert.Contains("correct 3 from  to Known { Id = 1 }", Desk.Calls);
    }

    [Fact]
    public void Cast_ListsWhoSpeaks_HowTheyAreCalled_WithLinks_AndConfirms()
    {
        var page = Open("?claim=3");
        Press(page, "p");
        Assert.Equal(["Water board", "Ana Ruiz"], page.FindAll("dialog .name a").Select(link => link.TextContent));
        Assert.Equal("/speakers/2", page.FindAll("dialog .name a")[1].GetAttribute("href"));
        Assert.Equal(["“the water board”", "“Mayor Ana Ruiz”"], page.FindAll("dialog .call > span:first-child").Select(call => call.TextContent));
        Assert.Equal(["1 claim, guessed", "1 claim, guessed"], page.FindAll("dialog .state").Select(state => state.TextContent));
        Assert.Equal("Claim 2, guessed", page.FindAll("dialog .claims a")[1].GetAttribute("aria-label"));
        var confirm = page.FindAll("dialog .call button")[1];
        Assert.Equal("Confirm 1: Ana Ruiz, “Mayor Ana Ruiz”", confirm.TextContent);
        confirm.Click();
        Assert.Contains("confirm 2 as 2", Desk.Calls);
        Assert.Equal("1 claim, confirmed", page.FindAll("dialog .state")[1].TextContent);
    }

    [Fact]
    public void Checklist_IsNamedGroupOfBoxes_AndTicksAreSavedAtOnce()
    {
        var page = Open("?claim=1");
        Assert.Equal("Checklist, 0 of 4 ticked", page.Find(".checks").GetAttribute("aria-label"));
        Assert.Equal("Quantity", page.Find(".checks [role=group]").GetAttribute("aria-label"));
        Box(page, "quantity.unit").Change(true);
        Assert.Contains("tick 1 quantity.unit", Desk.Calls);
        var box = Box(page, "quantity.unit");
        Assert.True(box.HasAttribute("checked"));
        Assert.StartsWith("ticked by Sam Okoro", page.Find($"#{box.GetAttribute("aria-describedby")}").TextContent, StringComparison.Ordinal);
        Assert.Equal("Checklist, 1 of 4 ticked", page.Find(".checks").GetAttribute("aria-label"));
        box.Change(false);
        Assert.Contains("untick 1 quantity.unit", Desk.Calls);
    }

    [Fact]
    public void Checklist_ItemNoLongerOnTheList_StaysWhereItWasTicked()
    {
        Desk.Article = Desk.Article with
        {
            Claims = [Desk.Article.Claims[0] with { Ticks = [new ClaimTick("old", "Sum done again", "mia", "Mia Kern", default)] }],
        };
        var page = Open("?claim=1");
        Assert.Equal("No longer on the list", page.FindAll(".checks [role=group]")[1].GetAttribute("aria-label"));
        Assert.True(Box(page, "old").HasAttribute("checked"));
    }

    [Fact]
    public void Checklist_OfAReader_IsToLookAtOnly() => Assert.All(
        Open("?claim=1", Sample.Reader).FindAll(".checks input"), box => Assert.True(box.HasAttribute("disabled")));

    [Fact]
    public void SignOff_SaysHowManyDecidedClaimsHaveUntickedItems_AndGoesOn()
    {
        Desk.Article = Desk.Article with { Claims = [Sample.Claim(1, "The river rose by 12% in May", WorkState.Decided, Verdict.Disputed)] };
        var page = Open("", Sample.Editor);
        page.FindAll("button").Single(button => button.TextContent == "Sign off").Click();
        Assert.Contains("One decided claim has items on the checklist that nobody ticked. That does not stand in the way.", page.Find("dialog").TextContent);
        page.Find("dialog form").Submit();
        Assert.Contains("sign off note=", Desk.Calls);
    }

    [Fact]
    public void Evidence_Withheld_SaysThatThereIsSome_AndNoMore()
    {
        Desk.Article = Desk.Article with
        {
            Claims = [Desk.Article.Claims[0] with { Evidence = [Sample.Evidence(1, Stance.Supports, null) with { Title = "Confidential evidence", IsConfidential = true, IsWithheld = true }] }],
        };
        var item = Open("?claim=1", Sample.Reader).Find("[data-claim='1'] .ev");
        Assert.Contains("Confidential evidence: what it is, those who check can see", item.TextContent);
        Assert.Empty(item.QuerySelectorAll("a, q"));
    }

    private static IEnumerable<string> Names(IRenderedComponent<ReviewPage> page) =>
        page.FindAll(".choice > span").Select(choice => choice.FirstChild!.TextContent.Trim());

    private static AngleSharp.Dom.IElement Box(IRenderedComponent<ReviewPage> page, string item) => page.Find($".checks input[data-item='{item}']");
}
