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

/// <summary>What the page offers for selected words, and the keys for the words of a claim.</summary>
public sealed class ReviewPageWordsTests() : ReviewPageContext(Sample.River())
{
    [Fact]
    public async Task Selection_OfWords_ChangesNothingUntilConfirmed()
    {
        var page = Open();
        var span = Sample.Span(Sample.Text, "obody was hur");

        await page.InvokeAsync(() => page.Instance.SelectTextAsync(span.Start, span.End));
        Assert.Equal("Nobody was hurt", page.Find(".selection q").TextContent);
        Assert.Empty(Desk.Calls);

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
            ["Add as a new claim", "Make these the words of claim 4", "Add these words to claim 4", "These words name the source of 4 claims", "These words are the cue of 4 claims", "Suggest other words", "Cancel"],
            page.FindAll(".selection button").Select(Name));
        Assert.Equal("Claims 1, 2, 3 and 4", page.Find(".selection [title]").GetAttribute("title"));
        Assert.Empty(Desk.Calls);

        page.FindAll(".selection button")[2].Click();
        Assert.Equal(["words 4 “Two dams … older than”"], Desk.Calls);
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
        Desk.Article = Sample.Article(Sample.Claim(1, "Two dams", WorkState.Dismissed));
        var page = Open("?claim=1&show=dismissed");
        await SelectAsync(page, "Nobody");

        Assert.Equal(["Add as a new claim", "Suggest other words", "Nothing to check here", "Cancel"], page.FindAll(".selection button").Select(Name));
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
        Assert.Equal(["merge 1 2"], Desk.Calls);
    }

    [Fact]
    public async Task Key_C_OpensSourceAndCue()
    {
        Desk.Article = Desk.Article with
        {
            Attributions = [new ReviewAttribution(1, QuoteKind.Indirect, [], [Sample.Span(Sample.Text, "said")], [Sample.Span(Sample.Text, "the water board")], [], null, 0.9, [])],
        };
        var page = Open("?claim=1");

        await page.InvokeAsync(() => page.Instance.PressAsync("c"));

        var panel = page.Find("[role=group][aria-label='Source and cue of claim 1']");
        Assert.Contains("holds for 4 claims: 1, 2, 3 and 4", panel.TextContent, StringComparison.Ordinal);
        panel.QuerySelectorAll("button").Single(button => button.TextContent == "No source here").Click();
        Assert.Equal(["Source 1 “”"], Desk.Calls);
        Assert.Empty(page.FindAll("[aria-label='Source and cue of claim 1']"));
    }
}
