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

/// <summary>Many at once: suggestions taken up or dismissed, sentences cleared, states told apart.</summary>
public sealed class ReviewPageSweepTests() : ReviewPageContext(Sample.River())
{
    [Fact]
    public void DismissRemaining_DismissesSuggestionsOnly()
    {
        var page = Open();
        page.Find(".suggestions").TriggerEvent("ontoggle", new EventArgs());
        page.Find(".suggestions .rest").Click();

        Assert.Equal(["dismiss 3"], Desk.Calls);
        Assert.Empty(page.FindAll("[data-mark='3']"));
    }

    [Fact]
    public async Task Clearing_TheSelectedSentence_ByKey_MovesTheFigureAndCanBeTakenBack()
    {
        var page = Open();
        var span = Sample.Span(Sample.Text, "Nobody was hurt");
        Desk.Article = Desk.Article with { Claims = [.. Desk.Article.Claims.Where(claim => claim.Number != 4)] };
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

        Assert.Equal("Every sentence has a claim, or nothing to check.", page.Find(".notice [role=status]").TextContent);
    }

    [Fact]
    public async Task Untouched_InAnotherArticle_BeginsAtItsTop()
    {
        Desk.Article = Sample.Article(Sample.Claim(1, "The river rose by 12% in May"));
        var page = Open();
        await page.InvokeAsync(() => page.Instance.PressAsync("g"));

        page.Render(parameters => parameters.Add(one => one.Number, 8));
        await page.InvokeAsync(() => page.Instance.PressAsync("g"));

        var mayor = Sample.Text.IndexOf("Mayor", StringComparison.Ordinal);
        Assert.Equal([mayor, mayor], JSInterop.Invocations["select"].Select(call => (int)call.Arguments[0]!));
    }

    [Fact]
    public void Suggestions_FromAThresholdUp_AreCountedBeforeAndAcceptedAsOneStep()
    {
        Desk.Article = Sample.Article(
            Sample.Claim(1, "The river rose", WorkState.Suggested) with { CheckWorthiness = 0.698, Confidence = null },
            Sample.Claim(2, "a waste of money", WorkState.Suggested) with { CheckWorthiness = 0.2, Confidence = 0.9 },
            Sample.Claim(3, "Two dams", WorkState.Suggested) with { CheckWorthiness = 0.9, Confidence = null });
        var page = Open();
        page.Find(".suggestions").TriggerEvent("ontoggle", new EventArgs());
        Assert.Equal("Of the suggestions the list shows, 2 reach 0.7, 1 does not.", page.Find(".suggestions [role=status]").TextContent);

        page.Find(".least input").Change("0.8");
        page.FindAll("[name=score]")[1].Change("on");
        Assert.Equal("Of the suggestions the list shows, 1 reaches 0.8, 0 do not. 2 claims in the article’s own words have no such score.", page.Find(".suggestions [role=status]").TextContent);
        page.FindAll("[name=score]")[0].Change("on");
        page.FindAll(".suggestions button").Single(button => button.TextContent == "Dismiss all 2 below").Click();
        page.FindAll(".suggestions button").Single(button => button.TextContent == "Accept the one from 0.8 up").Click();

        Assert.Equal(["dismiss 1 2", "accept 3"], Desk.Calls);
        Assert.Empty(page.FindAll(".suggestions"));
    }

    [Fact]
    public void States_LookDifferentWithoutColour()
    {
        Desk.Article = Sample.Article(
            Sample.Claim(1, "The river rose", WorkState.Suggested), Sample.Claim(2, "a waste of money"), Sample.Claim(3, "Two dams", WorkState.Assigned),
            Sample.Claim(4, "Nobody was hurt", WorkState.Decided, Verdict.Disputed), Sample.Claim(5, "Mayor", WorkState.Confirmed, Verdict.Verified));
        var page = Open();

        Assert.Equal(["◌1", "✓✓5", "○2", "◐3", "≠4"], page.FindAll(".ico").Select(sign => sign.TextContent));
        Assert.Equal(
            ["Claim 1, suggested: ", "Claim 5, verified, confirmed: ", "Claim 2, open: ", "Claim 3, assigned: ", "Claim 4, disputed: "],
            page.FindAll(".open-claim .unseen").Select(name => name.TextContent));
    }
}
