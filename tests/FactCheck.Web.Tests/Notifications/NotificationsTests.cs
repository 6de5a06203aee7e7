using Bunit;
using FactCheck.Core.Notices;
using FactCheck.Core.People;
using FactCheck.Web.Components.Pages.Notifications;
using FactCheck.Web.Session;
using FactCheck.Workbench;
using FactCheck.Workbench.Intake;
using FactCheck.Workbench.Notices;
using FactCheck.Workbench.Review;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor.Services;
using NotificationsPage = FactCheck.Web.Components.Pages.Notifications.Notifications;

namespace FactCheck.Web.Tests.Notifications;

public sealed class NotificationsTests : BunitContext, IClassFixture<RunningSite>
{
    private readonly RunningSite site;

    public NotificationsTests(RunningSite site)
    {
        this.site = site;
        Services.AddSingleton(TimeProvider.System).AddScoped<ReaderClock>().AddSingleton(site.Get<NoticeBoard>())
            .AddSingleton(site.Get<NoticeSettings>()).AddScoped<Attempt>().AddMudServices();
        JSInterop.Mode = JSRuntimeMode.Loose;
    }

    [Fact]
    public async Task Notice_LeadsToItsClaim_AndIsNoLongerNewOnceRead()
    {
        var checker = (await site.AddPersonAsync(Role.FactChecker)).Actor;
        var draft = Assert.IsType<Outcome<ArticleDraft>.Saved>(site.Get<ReadArticle>().FromText("Bells\n\nThe mayor said on Friday that 12 bells were sold.\n")).Value;
        var number = Assert.IsType<Outcome<int>.Saved>(await site.Get<ImportArticle>().RunAsync(site.Administrator, draft)).Value;
        Assert.IsType<Outcome<IReadOnlyList<ReviewClaim>>.Saved>(
            await site.Get<AssignClaims>().RunAsync(site.Administrator, new AssignClaimsRequest(number, [1], checker.Id, null, null)));
        var page = Open(checker);
        page.WaitForAssertion(() => Assert.Contains("gave you claim 1.", page.Find("li.new").TextContent, StringComparison.Ordinal));
        Assert.Equal($"/articles/{number}?claim=1", page.Find("li a").GetAttribute("href"));
        page.Find("li button").Click();
        page.WaitForAssertion(() => Assert.Empty(page.FindAll("li.new")));
        Assert.Contains("Nothing new.", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Notices_None_SaysWhatWillStandHere()
    {
        var page = Open((await site.AddPersonAsync(Role.FactChecker)).Actor);
        page.WaitForAssertion(() => Assert.Contains("Nothing yet", page.Markup, StringComparison.Ordinal));
        page.WaitForAssertion(() => Assert.Contains("This server sends no e-mail", page.Markup, StringComparison.Ordinal));
        Assert.Empty(page.FindAll("input"));
    }

    [Fact]
    public void Words_OfEveryKind_AreASentence_AndTellNoVerdict() => Assert.All(Enum.GetValues<NoticeKind>(), kind =>
    {
        var words = NoticeWords.Of(new NoticeLine(1, kind, 1, "Bells", 3, 2, "Ana Duarte", default, false));
        Assert.Matches("^(Ana Duarte |Overdue: ).*claim 3 and 1 other.*\\.$", words);
        Assert.DoesNotMatch("verified|disputed|unsourced", words);
    });

    private IRenderedComponent<CascadingValue<Actor>> Open(Actor actor) =>
        Render<CascadingValue<Actor>>(p => p.Add(c => c.Value, actor).AddChildContent<NotificationsPage>());
}
