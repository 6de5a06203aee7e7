using Bunit;
using FactCheck.Core.Claims;
using FactCheck.Web.Components.Pages.Review.Model;
using FactCheck.Workbench;
using FactCheck.Workbench.Review;

namespace FactCheck.Web.Tests.Review;

/// <summary>What a new draft left to do: claims to recheck, claims that are gone.</summary>
public sealed class ReviewDraftTests() : ReviewPageContext(Changed())
{
    private static ReviewArticle Changed() => Sample.Article(
        Sample.Claim(1, "The river rose by 12% in May", WorkState.Recheck, Verdict.Verified) with { Recheck = new Recheck(1, "The river rose by 10% in May", null) },
        Sample.Claim(2, "a waste of money", WorkState.Decided, Verdict.Disputed),
        Sample.Claim(3, "Two dams") with { Recheck = new Recheck(1, "Two dams", "said … the mayor") }) with
    {
        Revision = 2,
        Lost =
        [
            Sample.Claim(4, "Nobody was hurt", WorkState.Lost, Verdict.Verified) with { Loss = new Loss(2), Evidence = [Sample.Evidence(1, Stance.Supports)] },
            Sample.Claim(5, "Nobody was hurt", WorkState.Dismissed) with { Loss = new Loss(2, "ana", "Ana Duarte", default(DateTimeOffset)) },
        ],
    };

    [Fact]
    public void Card_ToRecheck_ShowsTheWordsAsTheyWereBesideTheNewOnes()
    {
        var page = Open("?claim=1");
        Assert.Equal("[removed: 10% ]", Panel(page).QuerySelector("del")!.TextContent);
        Assert.Equal("[added: 12% ]", Panel(page).QuerySelector("ins")!.TextContent);
        Assert.Contains("Changed since it was marked verified, in draft 1:", Panel(page).TextContent, StringComparison.Ordinal);
        Assert.EndsWith("Verified, recheck", page.Find(".card .standing").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Recheck_WithItsKey_SaysTheVerdictHoldsAndTheMarkGoes()
    {
        var page = Open("?claim=1");
        Press(page, "y");
        Assert.Contains("recheck 1", Desk.Calls);
        Assert.Empty(page.FindAll("[aria-label=\"What the new draft changed\"]"));
        Assert.Contains(page.FindAll("[role=status]"), status => status.TextContent.Contains("Claim 1: still verified.", StringComparison.Ordinal));
    }

    [Fact]
    public void Card_WhoseSpeakerChanged_SaysWhoItWas() =>
        Assert.Contains("Who says it, or how, changed. It was: “said … the mayor”.", Panel(Open("?claim=3")).TextContent, StringComparison.Ordinal);

    [Fact]
    public void Filter_Recheck_ShowsWhatChangedAndCountsItAsOpen()
    {
        var page = Open("?show=recheck");
        Assert.Equal(2, page.FindAll(".list > li").Count);
        Assert.Equal(["Open 2", "Recheck 2", "Disputed 1", "Unsourced 0", "Verified 0", "Mine 0", "All 3"], page.FindAll(".chips a").Select(chip => chip.TextContent));
    }

    [Fact]
    public void Lost_AreListedWithVerdictAndEvidenceAndMarkNothingInTheText()
    {
        var page = Open(actor: Sample.Editor);
        Assert.Equal("Not in this draft: 2 claims, 1 not noted yet", page.Find(".lost summary").TextContent);
        Toggle(page);
        Assert.Contains("Yearbook 1", page.Find(".lost li").TextContent, StringComparison.Ordinal);
        Assert.Contains("Verified by Mia Kern: “As found.”", string.Join(' ', page.Find(".lost li").TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.DoesNotContain(page.FindAll("mark"), mark => mark.TextContent.Contains("Nobody", StringComparison.Ordinal));
    }

    [Fact]
    public void Lost_Noted_NoLongerWaits()
    {
        var page = Open(actor: Sample.Editor);
        Toggle(page);
        page.Find("[aria-label=\"Noted: claim 4 is not in this draft\"]").Click();
        Assert.Contains("note 4", Desk.Calls);
        Assert.Equal("Not in this draft: 2 claims", page.Find(".lost summary").TextContent);
        Assert.Equal(3, page.FindAll(".list > li").Count);
    }

    [Fact]
    public void Address_OfALostClaim_OpensTheList() =>
        Assert.Contains("Nobody was hurt", Open("?claim=4").Find(".lost li").TextContent, StringComparison.Ordinal);

    [Fact]
    public void Lost_AReader_CanOnlyLook()
    {
        var page = Open(actor: Sample.Reader);
        Toggle(page);
        Assert.Empty(page.FindAll(".lost button"));
    }

    [Fact]
    public async Task Lost_FoundInTheText_IsPlacedAtTheWordsSelected_AndStandsInTheListToRecheck()
    {
        var page = Open();
        Toggle(page);
        await SelectAsync(page, "older than fifty years");
        Assert.DoesNotContain(page.FindAll("[data-selection] button"), button => button.TextContent.StartsWith("Place", StringComparison.Ordinal));
        page.FindAll(".lost button").Single(button => button.TextContent == "Find claim 4 in the text").Click();
        Assert.Equal("Select its words in the article, then press “Place claim 4 here”.", page.Find(".lost [role=status]").TextContent);
        page.FindAll("[data-selection] .primary").Single(button => button.TextContent == "Place claim 4 here").Click();

        Assert.Equal("place 4 “older than fifty years” in 2", Desk.Calls[^1]);
        Assert.Equal("Claim 4 is in this draft again. Recheck it: its words are other ones.", page.Find(".notice [role=status]").TextContent);
        Assert.Equal("older than fifty years", page.Find("[data-claim='4'] blockquote").TextContent);
        Assert.NotEmpty(page.FindAll("[data-mark='4']"));
        Assert.Equal("Not in this draft: 1 claim", page.Find(".lost summary").TextContent);
    }

    [Fact]
    public async Task Lost_TheOnlyOne_PlacedAndUndone_IsShownAsBefore()
    {
        Desk.Article = Desk.Article with { Lost = [Desk.Article.Lost[0]] };
        var lost = Desk.Article.Lost[0];
        var page = Open();
        Toggle(page);
        await SelectAsync(page, "older than fifty years");
        page.FindAll("[data-selection] button").Single(button => button.TextContent == "Place claim 4 here").Click();
        Assert.Empty(page.FindAll(".lost"));
        Desk.NextReplay = new Outcome<ReplayedStep>.Saved(new ReplayedStep(1, "found claim 4 in draft 2", [lost], [], null));
        Press(page, "Ctrl+z");

        Assert.Equal("4 Nobody was hurt", page.Find(".lost li .words").TextContent.Trim());
        Assert.Empty(page.FindAll("[data-claim='4']"));
    }

    [Fact]
    public async Task Lost_PlacedBySomebodyElseFirst_IsSaidAndShown()
    {
        var page = Open();
        Toggle(page);
        page.FindAll(".lost button").Single(button => button.TextContent == "Find claim 4 in the text").Click();
        Desk.Article = Desk.Article with { Lost = [.. Desk.Article.Lost.Select(claim => claim with { Version = Guid.NewGuid() })] };
        await SelectAsync(page, "older than fifty years");
        page.FindAll("[data-selection] button").Single(button => button.TextContent == "Place claim 4 here").Click();

        Assert.Equal("Mia Kern changed this claim in the meantime.", page.Find(".notice.problem [role=status]").TextContent);
    }

    [Fact]
    public void Placed_AndUndone_IsListedAsLostAgain()
    {
        var session = Sample.Session(Desk);
        var lost = session.Lost[0];
        session.Put(lost with { Loss = null, State = WorkState.Recheck });
        session.Select(4);
        Assert.Equal((4, 1), (session.Claims.Count, session.Lost.Count));
        // What draws a claim is not to draw one that is gone: the text goes first.
        var (redrawn, late) = (ReviewParts.None, false);
        session.Changed += parts => redrawn |= parts;
        session.Watch([4], () => late |= !redrawn.HasFlag(ReviewParts.Text | ReviewParts.List));

        session.Put(lost);

        Assert.False(late);
        Assert.Equal((3, 2, null), (session.Claims.Count, session.Lost.Count, session.State.Claim));
    }

    [Fact]
    public void NewDraft_IsOfferedToEditorsAlone()
    {
        Assert.DoesNotContain(Open().FindAll("a"), link => link.TextContent == "New draft");
        Assert.Contains(Open(actor: Sample.Editor).FindAll("a"), link => link.GetAttribute("href") == "/articles/7/draft");
    }

    private static AngleSharp.Dom.IElement Panel(IRenderedComponent<Components.Pages.Review.ReviewPage> page) =>
        page.Find("[aria-label=\"What the new draft changed\"]");

    private static void Toggle(IRenderedComponent<Components.Pages.Review.ReviewPage> page) =>
        page.Find(".lost summary").Click();
}
