using Bunit;
using FactCheck.Core.People;
using FactCheck.Web.Components.Pages.People;
using FactCheck.Web.Session;
using FactCheck.Web.Team;
using FactCheck.Workbench;
using FactCheck.Workbench.Intake;
using FactCheck.Workbench.Mail;
using FactCheck.Workbench.Notices;
using FactCheck.Workbench.Review;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor.Services;
using NotificationsPage = FactCheck.Web.Components.Pages.Notifications.Notifications;

namespace FactCheck.Web.Tests.Notifications;

/// <summary>What pages say of e-mail, over a site that sends some.</summary>
public sealed class MailPagesTests : BunitContext, IClassFixture<MailingSite>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly MailingSite site;

    public MailPagesTests(MailingSite site)
    {
        this.site = site;
        Services.AddMudServices();
        Services.AddSingleton(TimeProvider.System).AddScoped<ReaderClock>().AddScoped<Attempt>()
            .AddSingleton(site.Get<NoticeBoard>()).AddSingleton(site.Get<NoticeSettings>()).AddSingleton(site.Get<MailDesk>()).AddSingleton(site.Get<LiveReadings>());
        JSInterop.Mode = JSRuntimeMode.Loose;
    }

    [Fact]
    public async Task Choice_HereOnly_IsKeptAndSaid()
    {
        var (person, email) = await site.AddPersonAsync(Role.Reader);
        var page = Render<NotificationsPage>(parameters => parameters.AddCascadingValue(person));
        page.WaitForAssertion(() => Assert.Equal(["Here only", $"Here, and by e-mail to {email}"], page.FindAll(".choice label").Select(label => label.TextContent.Trim())), Patience);
        Assert.True(page.FindAll(".choice input")[1].HasAttribute("checked"));
        page.FindAll(".choice input")[0].Change("on");
        page.WaitForAssertion(() => Assert.Equal("You are told here only.", page.Find("[role=status]").TextContent), Patience);
        Assert.False((await site.Get<NoticeSettings>().ReadAsync(person)).ByMail);
    }

    [Fact]
    public async Task People_ShowWhatWaits_AndSendingNowTellsWhatKeepsIt()
    {
        var page = Render<MailLine>(parameters => parameters.AddCascadingValue(site.Administrator));
        page.WaitForAssertion(() => Assert.Equal($"E-mail goes out by {site.Server}. Nothing waits.", page.Find("[role=status]").TextContent), Patience);
        Assert.Empty(page.FindAll("button"));

        var checker = (await site.AddPersonAsync(Role.FactChecker)).Actor;
        var draft = Assert.IsType<Outcome<ArticleDraft>.Saved>(site.Get<ReadArticle>().FromText("Bells\n\nThe mayor said on Friday that 12 bells were sold.\n")).Value;
        var number = Assert.IsType<Outcome<int>.Saved>(await site.Get<ImportArticle>().RunAsync(site.Administrator, draft)).Value;
        Assert.IsType<Outcome<IReadOnlyList<ReviewClaim>>.Saved>(
            await site.Get<AssignClaims>().RunAsync(site.Administrator, new AssignClaimsRequest(number, [1], checker.Id, null, null)));
        page.WaitForAssertion(() => Assert.Contains("1 notice waits to be sent.", page.Find("[role=status]").TextContent, StringComparison.Ordinal), Patience);

        page.Find("button").Click();
        page.WaitForAssertion(() => Assert.StartsWith($"{site.Server} can’t be reached: ", page.Find("q").TextContent, StringComparison.Ordinal), Patience);
        Assert.Contains("1 notice waits to be sent.", page.Find("[role=status]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_Failed_NameThoseItIsFor() => Assert.Equal(
        "E-mail goes out by smtp.example.org:587. Nothing waits. 3 notices could not be sent to Ana Duarte and Mei Kato.",
        MailWords.Of(new MailStatus("smtp.example.org:587", 0, 3, ["Ana Duarte", "Mei Kato"], "550 no such mailbox")));

    [Fact]
    public void Words_NoServer_SayThatNothingIsSent() => Assert.Equal(
        "This server sends no e-mail: no mail server is set up. People are told in FactCheck only.",
        MailWords.Of(new MailStatus(null, 0, 0, [], null)));
}
