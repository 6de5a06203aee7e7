using Bunit;
using Bunit.TestDoubles;
using FactCheck.Core.People;
using FactCheck.Web.Components.Controls;
using FactCheck.Web.Components.Pages.Claims;
using FactCheck.Web.Components.Pages.Work;
using FactCheck.Web.Session;
using FactCheck.Web.Team;
using FactCheck.Workbench;
using FactCheck.Workbench.Assignments;
using FactCheck.Workbench.Desk;
using FactCheck.Workbench.Intake;
using FactCheck.Workbench.People;
using FactCheck.Workbench.Review;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor.Services;

namespace FactCheck.Web.Tests.Work;

/// <summary>The pages of who works on what, over a running desk.</summary>
public sealed class WorkPagesTests : BunitContext, IClassFixture<RunningSite>
{
    private readonly RunningSite site;

    public WorkPagesTests(RunningSite site)
    {
        this.site = site;
        Services.AddMudServices();
        Services.AddSingleton(TimeProvider.System).AddScoped<ReaderClock>().AddScoped<Attempt>();
        Services.AddSingleton(site.Get<WorkQueries>()).AddSingleton(site.Get<EditAssignmentRules>()).AddSingleton(site.Get<AssignByRules>())
            .AddSingleton(site.Get<ReassignPerson>()).AddSingleton(site.Get<MarkAway>()).AddSingleton(site.Get<PeopleDirectory>())
            .AddSingleton(site.Get<ClaimsQueries>()).AddSingleton(site.Get<SavedLists>()).AddSingleton(site.Get<LiveReadings>());
        JSInterop.Mode = JSRuntimeMode.Loose;
    }

    [Fact]
    public async Task RuleWritten_ThenAppliedToAnArticle_ThenMovedOn()
    {
        var (busy, free) = ((await site.AddPersonAsync(Role.FactChecker)).Actor, (await site.AddPersonAsync(Role.FactChecker)).Actor);
        var article = await ArticleAsync();

        var rules = Page<Rules>(site.Administrator, "/work/rules");
        rules.WaitForElement("form");
        rules.FindAll("button").Single(button => button.TextContent == "Add a rule").Click();
        rules.FindAll("[aria-label='People of rule 1'] label").Single(label => label.TextContent.Trim() == busy.Name).QuerySelector("input")!.Change(true);
        rules.Find("form").Submit();
        rules.WaitForAssertion(() => Assert.StartsWith("Saved.", rules.Find("[role=status]").TextContent, StringComparison.Ordinal));

        var apply = Page<ByRule>(site.Administrator, $"/articles/{article}/assign", ("Number", article));
        apply.WaitForElement($"section[aria-label='{busy.Name}']");
        apply.Find("form").Submit();
        apply.WaitForAssertion(() => Assert.Equal($"1 claim assigned: 1 to {busy.Name}.", apply.Find("[role=status]").TextContent));

        var work = Page<AtWork>(site.Administrator, "/work");
        work.WaitForElement($"button[aria-label='Away or reassign: {busy.Name}']").Click();
        work.Find("#away-to").Change(free.Id);
        work.FindAll(".away form")[^1].Submit();
        work.WaitForAssertion(() => Assert.Equal($"1 claim of {busy.Name} in 1 article moved: 1 to {free.Name}.", work.Find("[role=status]").TextContent));
        Assert.Equal(free.Name, (await site.Get<ReviewQueries>().ArticleAsync(site.Administrator, article))!.Claims.Single(claim => claim.Assignment is not null).Assignment!.Assignee);
    }

    [Fact]
    public async Task AtWork_FactChecker_MayOnlySayThatTheyThemselvesAreAway()
    {
        var (me, other) = ((await site.AddPersonAsync(Role.FactChecker)).Actor, (await site.AddPersonAsync(Role.FactChecker)).Actor);
        var page = Page<AtWork>(me, "/work");
        page.WaitForElement($"button[aria-label='Away or reassign: {me.Name}']").Click();
        Assert.Empty(page.FindAll($"button[aria-label='Away or reassign: {other.Name}']"));
        Assert.Empty(page.FindAll("#away-to"));
        page.Find(".away form").Submit();
        page.WaitForAssertion(() => Assert.Contains("Choose the day on which they are back.", page.Markup, StringComparison.Ordinal));
        page.Find("#away-back").Change(TimeProvider.System.GetUtcNow().AddDays(5).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        page.Find(".away form").Submit();
        page.WaitForAssertion(() => Assert.StartsWith($"{me.Name} is away", page.Find("[role=status]").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task AtWork_ColleagueAssigns_ShowsIt_AndMovesNeitherTheLinesNorTheFormInHand()
    {
        var (idle, busy) = ((await site.AddPersonAsync(Role.FactChecker)).Actor, (await site.AddPersonAsync(Role.FactChecker)).Actor);
        var page = Page<AtWork>(site.Administrator, "/work");
        page.WaitForElement($"button[aria-label='Away or reassign: {busy.Name}']").Click();
        page.Find("#away-back").Change("2031-05-04");
        page.Find("#away-to").Change(idle.Id);
        var lines = Names();

        var (article, claim) = await ClaimAsync();
        await AssignAsync(article, claim, busy);

        page.WaitForAssertion(() => Assert.Contains("Give all 1 open claim to", page.Find(".away").TextContent, StringComparison.Ordinal));
        Assert.Equal("1", Line(busy).QuerySelector("[data-label='Open']")!.TextContent);
        Assert.Equal(lines, Names());
        Assert.Equal(("2031-05-04", idle.Id), (page.Find("#away-back").GetAttribute("value"), page.Find("#away-to").GetAttribute("value")));

        IReadOnlyList<string> Names() => [.. page.FindAll("tbody tr b").Select(name => name.TextContent)];

        AngleSharp.Dom.IElement Line(Actor person) => page.FindAll("tbody tr").Single(line => line.QuerySelector("b")!.TextContent == person.Name);
    }

    [Fact]
    public async Task Claims_ColleagueAssigns_ShowsItInTheFilterChosen()
    {
        var me = (await site.AddPersonAsync(Role.FactChecker)).Actor;
        var (article, claim) = await ClaimAsync();
        var page = Page<ClaimsList>(me, $"/claims?assignee={me.Id}");
        page.WaitForAssertion(() => Assert.Contains("None fits.", page.Find("[role=status]").TextContent, StringComparison.Ordinal));
        await AssignAsync(article, claim, me);
        page.WaitForAssertion(() => Assert.Equal($"/articles/{article}?claim={claim}&show=all", page.Find("tbody a.title").GetAttribute("href")));
    }

    [Fact]
    public async Task ByRule_NoSuchArticle_SaysSo()
    {
        var page = Page<ByRule>((await site.AddPersonAsync(Role.Editor)).Actor, "/articles/987654/assign", ("Number", 987654));
        page.WaitForAssertion(() => Assert.Contains("There is no article 987654", page.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Claims_UnknownFilter_IsSaid_AndAChoiceGoesIntoTheAddress()
    {
        await ArticleAsync();
        var page = Page<ClaimsList>(site.Administrator, "/claims?state=burning");
        page.WaitForAssertion(() => Assert.Contains("state “burning”", page.Find("[role=alert]").TextContent, StringComparison.Ordinal));
        Assert.NotEmpty(page.FindAll("tbody tr"));
        page.FindAll(".filters select")[2].Change("Opinion");
        Assert.EndsWith("/claims?kind=opinion", Navigation.Uri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SavedFilter_IsOneClickAway_Renamed_Deleted()
    {
        var me = (await site.AddPersonAsync(Role.Reader)).Actor;
        var saved = Page<SavedFilters>(me, "/claims?due=overdue&page=4");
        saved.Find("#filter-name").Change("Late");
        saved.Find("form").Submit();
        saved.WaitForAssertion(() => Assert.Equal("/claims?due=overdue", saved.Find("nav a[aria-current]").GetAttribute("href")));
        saved.Find("#filter-name").Change("late");
        saved.Find("form").Submit();
        saved.WaitForAssertion(() => Assert.Contains("You have a filter called “late” already.", saved.Markup, StringComparison.Ordinal));
        saved.FindAll("form")[1].QuerySelector("input")!.Change("Too late");
        saved.FindAll("form")[1].Submit();
        saved.WaitForAssertion(() => Assert.Equal("Too late", saved.Find("nav a").TextContent));
        saved.Find("button[aria-label='Delete Too late']").Click();
        saved.WaitForAssertion(() => Assert.Empty(saved.FindAll("nav a")));
    }

    private BunitNavigationManager Navigation => Services.GetRequiredService<BunitNavigationManager>();

    private async Task AssignAsync(int article, int claim, Actor person)
    {
        var outcome = await site.Get<AssignClaims>().RunAsync(site.Administrator, new AssignClaimsRequest(article, [claim], person.Id, null, null));
        Assert.Empty(outcome.Sentences());
    }

    private async Task<int> ArticleAsync() => (await ClaimAsync()).Article;

    /// <summary>An article with one open claim.</summary>
    private async Task<(int Article, int Claim)> ClaimAsync()
    {
        var text = $"Trees\n\nThe mayor said on Friday that 40 trees were felled in {Guid.NewGuid():N}.\n";
        var draft = Assert.IsType<Outcome<ArticleDraft>.Saved>(site.Get<ReadArticle>().FromText(text)).Value;
        var number = Assert.IsType<Outcome<int>.Saved>(await site.Get<ImportArticle>().RunAsync(site.Administrator, draft)).Value;
        var claim = (await site.Get<ReviewQueries>().ArticleAsync(site.Administrator, number))!.Claims[0].Number;
        await site.Get<AcceptClaims>().RunAsync(site.Administrator, number, [claim]);
        return (number, claim);
    }

    private IRenderedComponent<CascadingValue<Actor>> Page<T>(Actor actor, string address, params (string Name, object Value)[] parameters)
        where T : IComponent
    {
        Navigation.NavigateTo(address);
        return Render<CascadingValue<Actor>>(p => p.Add(c => c.Value, actor).AddChildContent<T>(child =>
        {
            foreach (var (name, value) in parameters)
                child.TryAdd(name, value);
        }));
    }
}
