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

/// <summary>The page as it is read and worked on: text, list, verdicts, assignments, sign-off.</summary>
public sealed class ReviewPageTests() : ReviewPageContext(Sample.River())
{
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
        Assert.Equal(Desk.Article.Title, page.Find("#facts-title").GetAttribute("value"));
        page.Find("#facts-title").Change("River rises again");
        page.Find("#facts-outlet").Change("The Quay Courier");
        page.Find("dialog form").Submit();

        Assert.Equal("River rises again", page.Find("h1").TextContent);
        Assert.Contains("The Quay Courier", page.Find(".meta").TextContent);
        Assert.Single(JSInterop.Invocations["close"]);
        // As the browser says once the script has closed it.
        page.Find("dialog").TriggerEvent("onclose", new EventArgs());
        Assert.Empty(page.FindAll("dialog"));
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

        Assert.Equal(["decide 1 Verified note= evidence=Gauge readings/Supports"], Desk.Calls);
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
        Desk.Article = Sample.Article(Sample.Claim(1, "Two dams", WorkState.Decided, Verdict.Verified));
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

        Assert.Equal(["assign 1 2 3 4 to mia note= due="], Desk.Calls);
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

        Assert.Equal(["assign 1 to mia note=table 3 due=2026-11-25 16:00:00Z"], Desk.Calls);
    }

    [Fact]
    public void DismissedClaim_CanOnlyBeTakenUpAgain()
    {
        Desk.Article = Sample.Article(Sample.Claim(1, "Two dams", WorkState.Dismissed));
        var page = Open("?claim=1&show=dismissed");

        Assert.Empty(page.FindAll(".verdicts, .add"));
        Assert.Equal(["Take up again"], page.FindAll(".lesser button").Select(Name));
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
}
