using Bunit;
using FactCheck.Core.Articles;
using FactCheck.Core.Claims;
using FactCheck.Web.Components.Controls;
using FactCheck.Web.Components.Pages.Desk;
using FactCheck.Web.Session;
using FactCheck.Workbench.Desk;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace FactCheck.Web.Tests.Controls;

public sealed class ControlsTests : BunitContext
{
    private static readonly DateTimeOffset Now = new(2025, 6, 18, 10, 0, 0, TimeSpan.Zero);

    public ControlsTests() => Services.AddSingleton(new ReaderClock(new FakeTimeProvider(Now)));

    [Fact]
    public void LocalTime_ShowsWords_AndTheExactTimeOnHover()
    {
        var time = Render<LocalTime>(p => p.Add(c => c.Value, Now.AddHours(1).ToOffset(TimeSpan.FromHours(5)))).Find("time");
        Assert.Equal("today 11:00", time.TextContent);
        Assert.Equal("2025-06-18T11:00:00Z", time.GetAttribute("datetime"));
        Assert.Contains("18 June 2025, 11:00:00", time.GetAttribute("title"), StringComparison.Ordinal);
    }

    [Fact]
    public void DueTime_Past_IsSaidInWords() =>
        Assert.EndsWith(", overdue", Render<DueTime>(p => p.Add(c => c.Value, Now.AddMinutes(-1))).Find("span").TextContent, StringComparison.Ordinal);

    [Fact]
    public void DueTime_ToCome_IsNotOverdue() =>
        Assert.DoesNotContain("overdue", Render<DueTime>(p => p.Add(c => c.Value, Now.AddMinutes(1))).Markup, StringComparison.Ordinal);

    [Fact]
    public void ErrorList_WithSentences_Announces()
    {
        var alert = Render<ErrorList>(p => p.Add(c => c.Sentences, ["First.", "Second."])).Find("[role=alert]");
        Assert.Equal(["First.", "Second."], alert.QuerySelectorAll("p").Select(p => p.TextContent));
    }

    [Fact]
    public void ErrorList_WithoutSentences_IsNotThere() =>
        Assert.Empty(Render<ErrorList>(p => p.Add(c => c.Sentences, [])).Markup.Trim());

    [Fact]
    public void VerdictMark_SaysVerdictInWordsBesideItsSign()
    {
        var mark = Render<VerdictMark>(p => p.Add(c => c.Verdict, Verdict.Disputed)).Find(".disputed");
        Assert.Contains("Disputed", mark.TextContent, StringComparison.Ordinal);
        Assert.Equal("≠", mark.QuerySelector("[aria-hidden]")!.TextContent);
    }

    [Fact]
    public void VerdictMark_WithoutVerdict_SaysTheWorkState() =>
        Assert.Equal("Assigned", Render<VerdictMark>(p => p.Add(c => c.State, WorkState.Assigned)).Find(".mark").TextContent);

    [Fact]
    public void FilterChips_MarkTheOneInForce()
    {
        var chips = Render<FilterChips>(p => p.Add(c => c.Label, "Articles").Add(c => c.Choices, [new("Checking", 2, "/", false), new("All", 3, "/?show=all", true)]));
        Assert.Equal("/?show=all", chips.Find("[aria-current]").GetAttribute("href"));
        Assert.Single(chips.FindAll("[aria-current]"));
    }

    [Fact]
    public void DeskProgress_ShowsSharesOfAllClaims()
    {
        var progress = Render<DeskProgress>(p => p.Add(c => c.Article, Article(open: 5, decided: 15, unresolved: 5)));
        Assert.Contains("width:50%", progress.Find(".settled").GetAttribute("style"), StringComparison.Ordinal);
        Assert.Contains("width:25%", progress.Find(".unresolved").GetAttribute("style"), StringComparison.Ordinal);
        Assert.Contains("5 unresolved", progress.Markup.Replace("</span>", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void DeskProgress_WithoutClaims_SaysSo() =>
        Assert.Contains("No claims", Render<DeskProgress>(p => p.Add(c => c.Article, Article(0, 0, 0))).Markup, StringComparison.Ordinal);

    private static DeskArticle Article(int open, int decided, int unresolved) =>
        new(1, "A title", null, null, null, ArticleStatus.Checking, open, decided, unresolved, [], null, Now);
}
