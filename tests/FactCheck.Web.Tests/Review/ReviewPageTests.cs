using Bunit;
using FactCheck.Core.Attributions;
using FactCheck.Core.Claims;
using FactCheck.Core.People;
using FactCheck.Web.Components.Pages.Review;
using FactCheck.Web.Components.Pages.Review.Model;
using FactCheck.Web.Session;
using FactCheck.Workbench;
using FactCheck.Workbench.Review;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Web.Tests.Review;

public sealed class ReviewPageTests : BunitContext
{
    private readonly FakeDesk _desk = new(Sample.Article(
        Sample.Claim(1, "The river rose by 12% in May"),
        Sample.Claim(2, "rose by 12%", WorkState.Decided, Verdict.Disputed),
        Sample.Claim(3, "a waste of money", WorkState.Suggested),
        Sample.Claim(4, "Two dams") with { Evidence = [Sample.Evidence(1, Stance.Supports)] }));

    public ReviewPageTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddSingleton<IReviewDesks>(_desk);
        Services.AddSingleton(TimeProvider.System);
        Services.AddScoped<ReaderClock>();
        Services.AddScoped<QueueNews>();
    }

    [Fact]
    public void Text_WithMarks_ReadsAsTheArticleDoes()
    {
        var page = Open();

        var paragraphs = page.FindAll("[data-text] p").Select(paragraph => string.Concat(paragraph.QuerySelectorAll("[data-start]").Select(run => run.TextContent)));
        Assert.Equal(Sample.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries), paragraphs);
        Assert.All(page.FindAll("[data-start]"), run => Assert.StartsWith(run.TextContent, Sample.Text[int.Parse(run.GetAttribute("data-start")!, null)..], StringComparison.Ordinal));
    }

    [Fact]
    public void Text_OutsideTheStory_IsToldApart() =>
        Assert.Equal("SIGN UP for our newsletter · outside the story", Open().Find("p.outside").TextContent);

    [Fact]
    public void Facts_Edited_StandInTheHeaderAndTheDialogCloses()
    {
        var page = Open(actor: Sample.Editor);
        page.FindAll("button").Single(button => button.TextContent == "Edit facts").Click();
        Assert.Equal(_desk.Article.Title, page.Find("#facts-title").GetAttribute("value"));
        page.Find("#facts-title").Change("River rises again");
        page.Find("#facts-outlet").Change("The Quay Courier");
        page.Find("dialog form").Submit();

        Assert.Equal("River rises again", page.Find("h1").TextContent);
        Assert.Contains("The Quay Courier", page.Find(".meta").TextContent);
    }

    [Fact]
    public void Facts_Refused_KeepWhatWasTypedAndSayWhy()
    {
        var page = Open(actor: Sample.Editor);
        page.FindAll("button").Single(button => button.TextContent == "Edit facts").Click();
        page.Find("#facts-title").Change("");
        page.Find("#facts-outlet").Change("The Quay Courier");
        page.Find("dialog form").Submit();

        Assert.Equal("Give the article a title.", page.Find("dialog [role=alert]").TextContent.Trim());
        Assert.Equal("The Quay Courier", page.Find("#facts-outlet").GetAttribute("value"));
    }

    [Fact]
    public void Marks_AndList_CarryTheSameNumbersOneEntryAClaim()
    {
        var page = Open();

        Assert.Equal(["1", "2", "3", "4"], page.FindAll("[data-claim]").Select(entry => entry.GetAttribute("data-claim")));
        Assert.Equal(["1", "2", "3", "4"], page.FindAll("[data-mark]").Select(mark => mark.GetAttribute("data-mark")).Distinct().Order());
        Assert.Equal("rose by 12%", page.Find("[data-mark='1'] [data-mark='2'] [data-start]").TextContent);
    }

    [Fact]
    public void Mark_Verdict_IsToldByClassGlyphAndName()
    {
        var page = Open();

        Assert.Contains("disputed", page.Find("[data-mark='2']").ClassName);
        var number = page.Find("sup.disputed a");
        Assert.Equal(("≠2", "Claim 2, disputed"), (number.TextContent, number.GetAttribute("aria-label")));
    }

    [Fact]
    public void Address_WithAClaim_OpensItsCardAndMarksItInTheText()
    {
        var page = Open("?claim=4");

        Assert.Equal("true", page.Find("[data-claim='4']").GetAttribute("aria-current"));
        Assert.Equal("true", page.Find("[data-mark='4']").GetAttribute("aria-current"));
        Assert.Equal("Two dams", page.Find("[data-claim='4'] blockquote").TextContent);
        Assert.Single(page.FindAll("blockquote"));
    }

    [Fact]
    public void Row_Pressed_PutsTheClaimIntoTheAddress()
    {
        var page = Open("?show=open");

        page.Find("[data-claim='3'] .open-claim").Click();

        Assert.EndsWith("/articles/7?claim=3&show=open", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
        Assert.Equal("a waste of money", page.Find("blockquote").TextContent);
    }

    [Fact]
    public void Filters_ShowCountsAndTheOneInUse()
    {
        var page = Open("?show=open");

        Assert.Equal(["Open 3", "Disputed 1", "Unsourced 0", "Verified 0", "Mine 0", "All 4"], page.FindAll(".chip").Select(chip => chip.TextContent));
        Assert.Equal("Open 3", page.Find(".chip[aria-current]").TextContent);
        Assert.Equal(["1", "3", "4"], page.FindAll("[data-claim]").Select(entry => entry.GetAttribute("data-claim")));
    }

    [Fact]
    public void Verdict_Buttons_AreNamedExactly()
    {
        var page = Open("?claim=1");

        Assert.Equal(["Verified", "Disputed", "Unsourced"], page.FindAll(".verdicts button").Select(Name));
    }

    [Fact]
    public void Verdict_Pressed_OpensWhatItNeedsAndSavesBothTogether()
    {
        var page = Open("?claim=1");
        Button(page, "Verified").Click();
        Assert.Equal("Verified needs evidence that supports the claim. Add at least one piece.", page.Find(".need").TextContent);

        page.Find("form.fields").Submit();
        Assert.Contains("Verified needs evidence", page.Find("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Equal("true", page.Find("#verdict-1-title").GetAttribute("aria-invalid"));

        page.Find("#verdict-1-title").Change("Gauge readings");
        page.Find("#verdict-1-locator").Change("row 12");
        page.Find("form.fields").Submit();

        Assert.Equal(["decide 1 Verified note= evidence=Gauge readings/Supports"], _desk.Calls);
        Assert.Contains("verified", page.Find("[data-mark='1']").ClassName);
        Assert.Equal("Claim 1: Verified.", page.Find(".notice [role=status]").TextContent);
        Assert.Empty(page.FindAll("form.fields"));
    }

    [Fact]
    public void Verdict_NothingMissing_IsGivenAtOnce()
    {
        var page = Open("?claim=4");

        Button(page, "Verified").Click();

        Assert.Equal("true", Button(page, "Verified").GetAttribute("aria-pressed"));
        Assert.Equal("2", page.Find(".nums b").TextContent);
    }

    [Fact]
    public async Task Key_V_DoesWhatTheButtonDoes()
    {
        var page = Open("?claim=1");

        await page.InvokeAsync(() => page.Instance.PressAsync("v"));

        Assert.Equal("What Verified needs", page.Find("form.fields").GetAttribute("aria-label"));
    }

    [Fact]
    public async Task Selection_OfWords_ChangesNothingUntilConfirmed()
    {
        var page = Open();
        var span = Sample.Span(Sample.Text, "obody was hur");

        await page.InvokeAsync(() => page.Instance.SelectTextAsync(span.Start, span.End));
        Assert.Equal("Nobody was hurt", page.Find(".selection q").TextContent);
        Assert.Empty(_desk.Calls);

        page.Find(".selection .primary").Click();
        Assert.Equal("Nobody was hurt", page.Find("[data-claim='5'] blockquote").TextContent);
        Assert.Equal("5", page.Find("p:last-child [data-mark='5']").GetAttribute("data-mark"));
    }

    [Fact]
    public async Task Selection_WithAClaimSelected_OffersWhatItsWordsCanBecome()
    {
        var page = Open("?claim=4");
        await SelectAsync(page, "older than");

        Assert.Equal(
            ["Add as a new claim", "Make these the words of claim 4", "Add these words to claim 4", "These words name the source of 4 claims", "These words are the cue of 4 claims", "Cancel"],
            page.FindAll(".selection button").Select(Name));
        Assert.Equal("Claims 1, 2, 3 and 4", page.Find(".selection [title]").GetAttribute("title"));
        Assert.Empty(_desk.Calls);

        page.FindAll(".selection button")[2].Click();
        Assert.Equal(["words 4 “Two dams … older than”"], _desk.Calls);
        Assert.Empty(page.FindAll(".selection"));
    }

    [Fact]
    public async Task Selection_WithinTheSelectedClaim_OffersToSplitIt()
    {
        var page = Open("?claim=1");
        await SelectAsync(page, "by 12%");
        Assert.Contains("Split claim 1 here", page.FindAll(".selection button").Select(Name));

        await SelectAsync(page, "The river");
        Assert.DoesNotContain("Split claim 1 here", page.FindAll(".selection button").Select(Name));
    }

    [Fact]
    public async Task Selection_WithADismissedClaimSelected_OffersANewOneOnly()
    {
        _desk.Article = Sample.Article(Sample.Claim(1, "Two dams", WorkState.Dismissed));
        var page = Open("?claim=1&show=dismissed");
        await SelectAsync(page, "Nobody");

        Assert.Equal(["Add as a new claim", "Nothing to check here", "Cancel"], page.FindAll(".selection button").Select(Name));
    }

    [Fact]
    public async Task Key_W_MovesTheEdgesAndKey_M_OffersClaimsToMergeWith()
    {
        var page = Open("?claim=1");

        await page.InvokeAsync(() => page.Instance.PressAsync("w"));
        Assert.Equal("The words of claim 1", page.Find("[data-edges]").GetAttribute("aria-label"));

        await page.InvokeAsync(() => page.Instance.PressAsync("m"));
        Assert.Equal("Merge with claim 2 rose by 12%", page.Find(".panel button").TextContent);
        page.Find(".panel button").Click();
        Assert.Equal(["merge 1 2"], _desk.Calls);
    }

    [Fact]
    public async Task Key_C_OpensSourceAndCue()
    {
        _desk.Article = _desk.Article with
        {
            Attributions = [new ReviewAttribution(1, QuoteKind.Indirect, [], [Sample.Span(Sample.Text, "said")], [Sample.Span(Sample.Text, "the water board")], [], null, 0.9, [])],
        };
        var page = Open("?claim=1");

        await page.InvokeAsync(() => page.Instance.PressAsync("c"));

        var panel = page.Find("[role=group][aria-label='Source and cue of claim 1']");
        Assert.Contains("holds for 4 claims: 1, 2, 3 and 4", panel.TextContent, StringComparison.Ordinal);
        panel.QuerySelectorAll("button").Single(button => button.TextContent == "No source here").Click();
        Assert.Equal(["Source 1 “”"], _desk.Calls);
        Assert.Empty(page.FindAll("[aria-label='Source and cue of claim 1']"));
    }

    [Fact]
    public void Reader_SeesEverythingAndHasNothingToPress()
    {
        var page = Open("?claim=4", Sample.Reader);

        Assert.Empty(page.FindAll(".verdicts, .lesser, input:not([type=search]), .ev button, .tick"));
        Assert.DoesNotContain(page.FindAll("button"), button => Name(button) is "Sign off" or "Reopen" or "Assign");
        Assert.NotEmpty(page.FindAll(".ev"));
    }

    [Fact]
    public void SignOff_WithOpenClaims_SaysWhichWithLinks()
    {
        var page = Open(actor: Sample.Editor);
        page.FindAll(".doing button").Single(button => button.TextContent == "Sign off").Click();

        Assert.Contains("Claims 1, 3 and 4 are still open.", page.Find("dialog").TextContent, StringComparison.Ordinal);
        Assert.Equal(
            ["/articles/7?claim=1&show=open", "/articles/7?claim=3&show=open", "/articles/7?claim=4&show=open"],
            page.FindAll("dialog a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void SignOff_NothingOpen_LocksThePage()
    {
        _desk.Article = Sample.Article(Sample.Claim(1, "Two dams", WorkState.Decided, Verdict.Verified));
        var page = Open("?claim=1", Sample.Editor);
        page.FindAll(".doing button").Single(button => button.TextContent == "Sign off").Click();
        page.Find("dialog form").Submit();

        Assert.Contains("Signed off by Ana Duarte", page.Find(".locked").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll(".verdicts"));
        Assert.Contains(page.FindAll("button"), button => button.TextContent == "Reopen");
    }

    [Fact]
    public void Assign_TickedClaims_GoToOnePerson()
    {
        var page = Open(actor: Sample.Editor);
        page.Find(".all").Change(true);
        page.FindAll(".bulk button").Single(button => button.TextContent == "Assign selected").Click();
        page.Find("form.panel").Submit();
        Assert.Equal("Choose who is to check it.", page.Find("form.panel [role=alert]").TextContent);

        page.Find("form.panel select").Change("mia");
        page.Find("form.panel").Submit();

        Assert.Equal(["assign 1 2 3 4 to mia note= due="], _desk.Calls);
        Assert.Empty(page.FindAll(".bulk"));
    }

    // The browser's part of Blazor sends the seconds along, whatever the field shows.
    [Fact]
    public void Assign_WithDueTime_IsStoredInUtc()
    {
        var page = Open("?claim=1", Sample.Editor);
        page.FindAll(".line button").Single(button => Name(button) == "Assign").Click();

        page.Find("form.panel select").Change("mia");
        page.Find("#assign-1-due").Change("2026-11-25T16:00:00");
        page.Find("#assign-1-note").Change("table 3");
        page.Find("form.panel").Submit();

        Assert.Equal(["assign 1 to mia note=table 3 due=2026-11-25 16:00:00Z"], _desk.Calls);
    }

    [Fact]
    public void DismissedClaim_CanOnlyBeTakenUpAgain()
    {
        _desk.Article = Sample.Article(Sample.Claim(1, "Two dams", WorkState.Dismissed));
        var page = Open("?claim=1&show=dismissed");

        Assert.Empty(page.FindAll(".verdicts, .add"));
        Assert.Equal(["Take up again"], page.FindAll(".lesser button").Select(Name));
    }

    [Fact]
    public void DismissRemaining_DismissesSuggestionsOnly()
    {
        var page = Open();
        page.Find(".suggestions").TriggerEvent("ontoggle", new EventArgs());
        page.Find(".suggestions .rest").Click();

        Assert.Equal(["dismiss 3"], _desk.Calls);
        Assert.Empty(page.FindAll("[data-mark='3']"));
    }

    [Fact]
    public void Selecting_DrawsOnlyTheTwoClaims()
    {
        var page = Open("?claim=1");
        var others = page.FindComponents<ClaimEntry>().Where(entry => entry.Instance.Number is 2 or 3).ToList();
        var before = others.Select(entry => entry.RenderCount).ToList();

        page.Find("[data-claim='4'] .open-claim").Click();

        Assert.Equal("4", page.Find("[data-claim][aria-current]").GetAttribute("data-claim"));
        Assert.Equal(before, others.Select(entry => entry.RenderCount));
    }

    [Fact]
    public void Fields_HaveLabelsAndUniqueIdentifiers()
    {
        var page = Open("?claim=1", Sample.Editor);
        Button(page, "Disputed").Click();
        page.Find(".add").Click();

        var ids = page.FindAll("[id]").Select(element => element.Id).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(
            page.FindAll("input, select, textarea"),
            field => Assert.True(field.HasAttribute("aria-label") || field.Closest("label") is not null || page.FindAll($"label[for='{field.Id}']").Count == 1, field.OuterHtml));
    }

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
    public void Undo_InTheWayOfAColleague_OffersTheStepBefore()
    {
        var page = Open();
        _desk.NextReplay = new Outcome<ReplayedStep>.Conflict(new ReplayedStep(12, "", [], [], null), "Mia Kern changed claim 1 after you.");
        page.Find("[aria-label='Undo']").Click();
        Assert.Equal("Mia Kern changed claim 1 after you.", page.Find(".notice.problem [role=status]").TextContent);
        page.FindAll(".notice button").Single(button => Name(button) == "Undo what I did before that").Click();

        Assert.Equal(["undo", "undo past 12"], _desk.Calls);
    }

    [Fact]
    public async Task Clearing_TheSelectedSentence_ByKey_MovesTheFigureAndCanBeTakenBack()
    {
        var page = Open();
        var span = Sample.Span(Sample.Text, "Nobody was hurt");
        _desk.Article = _desk.Article with { Claims = [.. _desk.Article.Claims.Where(claim => claim.Number != 4)] };
        page = Open();
        Assert.Contains("66% looked at, 1 untouched", page.Find(".looked").TextContent, StringComparison.Ordinal);

        await page.InvokeAsync(() => page.Instance.SelectTextAsync(span.Start, span.End));
        Assert.Contains(page.FindAll(".selection button"), button => Name(button) == "Nothing to check here");
        await page.InvokeAsync(() => page.Instance.PressAsync("h"));
        Assert.Equal("100% looked at", page.Find(".looked").TextContent.Trim());
        Assert.Equal("Nothing to check there.", page.Find(".notice [role=status]").TextContent);
        Assert.Single(page.FindAll(".strip .cleared"));

        await page.InvokeAsync(() => page.Instance.SelectTextAsync(span.Start, span.End));
        page.FindAll(".selection button").Single(button => Name(button) == "Look at it again").Click();
        Assert.Single(page.FindAll(".strip .untouched"));
    }

    [Fact]
    public async Task Untouched_NoneLeft_SaysSo()
    {
        var page = Open();
        await page.InvokeAsync(() => page.Instance.PressAsync("g"));

        Assert.Equal("Every sentence has a claim or is cleared.", page.Find(".notice [role=status]").TextContent);
    }

    [Fact]
    public void Suggestions_FromAThresholdUp_AreCountedBeforeAndAcceptedAsOneStep()
    {
        _desk.Article = Sample.Article(
            Sample.Claim(1, "The river rose", WorkState.Suggested) with { CheckWorthiness = 0.698, Confidence = null },
            Sample.Claim(2, "a waste of money", WorkState.Suggested) with { CheckWorthiness = 0.2, Confidence = 0.9 },
            Sample.Claim(3, "Two dams", WorkState.Suggested) with { CheckWorthiness = 0.9, Confidence = null });
        var page = Open();
        page.Find(".suggestions").TriggerEvent("ontoggle", new EventArgs());
        Assert.Equal("Of the suggestions the list shows, 2 reach 0.7 and 1 do not.", page.Find(".suggestions [role=status]").TextContent);

        page.Find(".least input").Change("0.8");
        page.FindAll("[name=score]")[1].Change("on");
        Assert.Equal("Of the suggestions the list shows, 1 reach 0.8 and 0 do not. 2 claims in the article’s own words have no such score.", page.Find(".suggestions [role=status]").TextContent);
        page.FindAll("[name=score]")[0].Change("on");
        page.FindAll(".suggestions button").Single(button => button.TextContent == "Dismiss all 2 below").Click();
        page.FindAll(".suggestions button").Single(button => button.TextContent == "Accept the one from 0.8 up").Click();

        Assert.Equal(["dismiss 1 2", "accept 3"], _desk.Calls);
        Assert.Empty(page.FindAll(".suggestions"));
    }

    [Fact]
    public void States_LookDifferentWithoutColour()
    {
        _desk.Article = Sample.Article(
            Sample.Claim(1, "The river rose", WorkState.Suggested), Sample.Claim(2, "a waste of money"), Sample.Claim(3, "Two dams", WorkState.Assigned),
            Sample.Claim(4, "Nobody was hurt", WorkState.Decided, Verdict.Disputed), Sample.Claim(5, "Mayor", WorkState.Confirmed, Verdict.Verified));
        var page = Open();

        Assert.Equal(["◌1", "✓✓5", "○2", "◐3", "≠4"], page.FindAll(".ico").Select(sign => sign.TextContent));
        Assert.Equal(
            ["Claim 1, suggested: ", "Claim 5, verified, confirmed: ", "Claim 2, open: ", "Claim 3, assigned: ", "Claim 4, disputed: "],
            page.FindAll(".open-claim .unseen").Select(name => name.TextContent));
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
        _desk.Keys = new KeyChoices(LetterKeys.Alone, [new KeyChoice("v", "b")]);
        var page = Open("?claim=1");
        Assert.Equal(("B", "B"), (Button(page, "Verified").QuerySelector("kbd")!.TextContent, Button(page, "Verified").GetAttribute("aria-keyshortcuts")));

        await page.InvokeAsync(() => page.Instance.PressAsync("v"));
        Assert.Empty(page.FindAll("form.fields"));
        await page.InvokeAsync(() => page.Instance.PressAsync("b"));
        Assert.Equal("What Verified needs", page.Find("form.fields").GetAttribute("aria-label"));
    }

    [Fact]
    public void Keys_Off_ArePrintedNowhere()
    {
        _desk.Keys = new KeyChoices(LetterKeys.Off, []);
        var page = Open("?claim=1");
        Assert.Equal(["Enter"], page.FindAll("kbd").Select(key => key.TextContent).Distinct());
        Assert.Contains("Letter keys are off", page.Find(".foot").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void UndoAndRedo_InTheHeader_NameTheirKeys() => Assert.Equal(
        [("Undo", "Control+Z"), ("Redo", "Control+Shift+Z")],
        Open().FindAll(".steps button").Select(button => (Name(button), button.GetAttribute("aria-keyshortcuts"))));

    private IRenderedComponent<ReviewPage> Open(string query = "", Actor? actor = null)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo($"/articles/7{query}");
        return Render<ReviewPage>(parameters => parameters.Add(page => page.Number, 7).AddCascadingValue(actor ?? Sample.Checker));
    }

    private static Task SelectAsync(IRenderedComponent<ReviewPage> page, string words)
    {
        var span = Sample.Span(Sample.Text, words);
        return page.InvokeAsync(() => page.Instance.SelectTextAsync(span.Start, span.End));
    }

    private static AngleSharp.Dom.IElement Button(IRenderedComponent<ReviewPage> page, string name) =>
        page.FindAll(".verdicts button").Single(button => Name(button) == name);

    /// <summary>What a screen reader calls the button.</summary>
    private static string Name(AngleSharp.Dom.IElement button) => button.GetAttribute("aria-label") ?? string.Concat(
        button.ChildNodes.Where(node => node is not AngleSharp.Dom.IElement { } element || element.GetAttribute("aria-hidden") != "true").Select(node => node.TextContent)).Trim();
}
