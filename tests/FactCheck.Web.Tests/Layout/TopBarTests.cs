using Bunit;
using FactCheck.Core.People;
using FactCheck.Web.Components.Layout;
using FactCheck.Web.Team;
using FactCheck.Workbench;
using FactCheck.Workbench.Desk;
using FactCheck.Workbench.Intake;
using FactCheck.Workbench.Notices;
using FactCheck.Workbench.Review;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Web.Tests.Layout;

public sealed class TopBarTests : BunitContext, IClassFixture<RunningSite>
{
    private readonly RunningSite site;

    public TopBarTests(RunningSite site)
    {
        this.site = site;
        Services.AddSingleton(site.Get<DeskQueries>()).AddSingleton(site.Get<LiveReadings>()).AddSingleton(site.Get<NoticeBoard>());
    }

    [Theory]
    [InlineData(Role.Reader, false)]
    [InlineData(Role.Editor, false)]
    [InlineData(Role.Administrator, true)]
    public async Task People_IsOfferedToAdministratorsOnly(Role role, bool offered)
    {
        var person = (await site.AddPersonAsync(role)).Actor;
        Assert.Equal(offered, Bar(person).FindAll("a[href='/people']").Count == 1);
    }

    [Fact]
    public async Task Count_FollowsWhatIsAssigned()
    {
        var checker = (await site.AddPersonAsync(Role.FactChecker)).Actor;
        var bar = Bar(checker);
        Assert.Empty(bar.FindAll(".count"));

        const string text = "Trees\n\nThe mayor said on Friday that 40 trees were felled.\n";
        var draft = Assert.IsType<Outcome<ArticleDraft>.Saved>(site.Get<ReadArticle>().FromText(text)).Value;
        var number = Assert.IsType<Outcome<int>.Saved>(await site.Get<ImportArticle>().RunAsync(site.Administrator, draft)).Value;
        var claim = (await site.Get<ReviewQueries>().ArticleAsync(site.Administrator, number))!.Claims[0].Number;
        await site.Get<AssignClaims>().RunAsync(site.Administrator, new AssignClaimsRequest(number, [claim], checker.Id, null, null));

        bar.WaitForAssertion(() => Assert.Equal("1", bar.Find(".count").TextContent));
        bar.WaitForAssertion(() => Assert.Equal("Notifications, 1 not read", bar.Find(".bell").GetAttribute("aria-label")));
        await site.Get<NoticeBoard>().ReadAsync(checker);
        bar.WaitForAssertion(() => Assert.Equal("Notifications", bar.Find(".bell").GetAttribute("aria-label")));
    }

    private IRenderedComponent<TopBar> Bar(Actor actor) => Render<TopBar>(p => p.Add(c => c.Actor, actor));
}
