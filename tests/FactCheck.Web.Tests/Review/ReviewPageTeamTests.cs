using Bunit;
using FactCheck.Core.Articles;
using FactCheck.Core.Claims;
using FactCheck.Web.Team;
using FactCheck.Workbench.News;
using FactCheck.Workbench.Review;

namespace FactCheck.Web.Tests.Review;

public sealed class ReviewPageTeamTests() : ReviewPageContext(Sample.River())
{
    [Fact]
    public async Task VerdictOfAnother_ShowsInRowTextAndHeader_AndIsSaidPolitely()
    {
        var page = Open();
        await Desk.TellAsync(Desk.Other(4, "marked claim 4 verified", claim => claim with { State = WorkState.Decided, Verdict = Verdict.Verified, DecidedBy = "Mia Kern" }));

        page.WaitForAssertion(() => Assert.Contains("verified", page.Find("[data-claim='4']").ClassName, StringComparison.Ordinal));
        page.WaitForAssertion(() => Assert.Contains("verified", page.Find("[data-mark='4']").ClassName, StringComparison.Ordinal));
        page.WaitForAssertion(() => Assert.Contains("2 of 4", page.Find(".nums").TextContent, StringComparison.Ordinal));
        page.WaitForAssertion(() => Assert.Equal("Mia Kern marked claim 4 verified.", page.Find(".said[role=status]").TextContent));
    }

    [Fact]
    public async Task FormUnderTheHands_Stays_WithItsFields_AndALineSaysWhatWasDone()
    {
        var page = Open("?claim=1");
        Press(page, "v");
        await page.Find("form[data-keep=verdict] input[name=title]").ChangeAsync("Gauge readings");

        await Desk.TellAsync(Desk.Other(1, "marked claim 1 verified", claim => claim with { State = WorkState.Decided, Verdict = Verdict.Verified, DecidedBy = "Mia Kern", Evidence = [Sample.Evidence(9, Stance.Supports)] }));

        page.WaitForAssertion(() => Assert.StartsWith("While you were typing: Mia Kern marked claim 1 verified.", page.Find(".overtaken").TextContent.Trim(), StringComparison.Ordinal));
        Assert.Equal("Gauge readings", page.Find("form[data-keep=verdict] input[name=title]").GetAttribute("value"));

        await page.Find("form[data-keep=verdict] textarea[name=passage]").ChangeAsync("Up 12%");
        await page.Find("form[data-keep=verdict]").SubmitAsync();
        Assert.Contains("Verified, by Mia Kern", page.Find(".conflict dd").TextContent, StringComparison.Ordinal);
        Assert.Contains("Evidence added: Supports: “Yearbook 9”", page.Find(".conflict dd").TextContent, StringComparison.Ordinal);
        Assert.Contains("“Gauge readings”", page.FindAll(".conflict dd")[1].TextContent, StringComparison.Ordinal);
        Assert.Single(page.FindAll("form[data-keep=verdict]"));
    }

    [Fact]
    public async Task EvidenceBeingChanged_AndRemovedByAnother_StaysInItsForm_AndIsAddedAnew()
    {
        var page = Open("?claim=4");
        await page.Find(".ev button").ClickAsync();
        await page.Find("form[data-keep=evidence] input[name=title]").ChangeAsync("Yearbook, second edition");

        await Desk.TellAsync(Desk.Other(4, "removed evidence", claim => claim with { Evidence = [] }));

        page.WaitForAssertion(() => Assert.NotEmpty(page.FindAll(".overtaken")));
        await page.Find("form[data-keep=evidence]").SubmitAsync();
        Assert.Contains("Evidence removed: “Yearbook 1”", page.Find(".conflict dd").TextContent, StringComparison.Ordinal);
        await page.FindAll(".conflict button").Single(button => Name(button) == "Save mine as well").ClickAsync();
        Assert.Equal("add evidence 4 Yearbook, second edition/Supports", Desk.Calls[^1]);
    }

    [Fact]
    public async Task SignedOffByAnother_WhileTyping_KeepsTheFormAndLocksIt()
    {
        var page = Open("?claim=1");
        Press(page, "n");
        await page.Find("textarea[name=note]").ChangeAsync("Asked the mayor.");
        Desk.Article = Desk.Article with { Status = ArticleStatus.SignedOff, SignOff = new ReviewSignOff("Mia Kern", default, null) };

        await Desk.TellAsync(FakeDesk.News([], DeskParts.Article, new SaidChange(null, "Mia Kern signed the article off.", false)));

        page.WaitForAssertion(() => Assert.NotEmpty(page.FindAll(".locked")));
        Assert.Equal("Asked the mayor.", page.Find("textarea[name=note]").GetAttribute("value"));
        Assert.All(page.FindAll(".verdicts button"), button => Assert.True(button.HasAttribute("disabled")));
        Assert.Contains("What you typed stays here", page.Find(".card .overtaken").TextContent, StringComparison.Ordinal);

        Desk.Article = Desk.Article with { Status = ArticleStatus.Checking, SignOff = null };
        await Desk.TellAsync(FakeDesk.News([], DeskParts.Article, new SaidChange(null, "Mia Kern reopened the article.", false)));
        page.WaitForAssertion(() => Assert.Empty(page.FindAll(".locked")));
        Assert.Equal("Asked the mayor.", page.Find("textarea[name=note]").GetAttribute("value"));
        Assert.All(page.FindAll(".verdicts button"), button => Assert.False(button.HasAttribute("disabled")));
    }

    [Fact]
    public async Task Others_StandInTheHeaderAndOnTheirClaim_AndTheirPlaceIsOneClickAway()
    {
        var page = Open("?claim=1", Sample.Reader);
        Assert.Equal(1, Desk.Seen);

        await Desk.SeatAsync(new PresentPerson("mia", "Mia Kern", [4]), new PresentPerson("ana", "Ana Duarte", []));

        page.WaitForAssertion(() => Assert.Equal(2, page.FindAll(".team .here li").Count));
        Assert.Equal("Mia Kern, on claim 4", page.Find(".team .here button").GetAttribute("title"));
        Assert.Equal("Mia Kern is on it", page.Find("[data-claim='4'] .here").GetAttribute("title"));
        await page.Find(".team .here button").ClickAsync();
        Assert.Equal(4, Desk.Seen);
        Assert.Equal("Mia Kern is on this claim, too", page.Find("[data-claim='4'] .top .here").GetAttribute("title"));

        await Desk.SeatAsync();
        page.WaitForAssertion(() => Assert.Empty(page.FindAll(".team .here li")));
        Assert.Empty(page.FindAll("[data-claim] .here"));
    }

    [Fact]
    public async Task Page_ThatCloses_ListensNoMore()
    {
        Open();
        Assert.Equal(2, Desk.Ears);
        await DisposeComponentsAsync();
        Assert.Equal(0, Desk.Ears);
    }
}
