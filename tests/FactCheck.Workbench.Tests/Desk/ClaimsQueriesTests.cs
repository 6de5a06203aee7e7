using FactCheck.Core.Claims;
using FactCheck.Workbench.Desk;
using FactCheck.Workbench.Review;

namespace FactCheck.Workbench.Tests.Desk;

public abstract class ClaimsQueriesTests(TestDesk desk)
{
    public sealed class OnSqlite(SqliteDesk desk) : ClaimsQueriesTests(desk), IClassFixture<SqliteDesk>;

    public sealed class OnPostgres(PostgresDesk desk) : ClaimsQueriesTests(desk), IClassFixture<PostgresDesk>;

    [Fact]
    public async Task List_EachFilter_LeavesWhatFits_NewestArticleFirst()
    {
        var me = await desk.PersonAsync("Filter Person", Core.People.Role.FactChecker);
        var name = $"Vera Quist{Guid.NewGuid():N}";
        var older = await desk.ImportAsync(new Story().Quote("“One,”", "said", Story.Person(name), 0.9));
        var newer = await desk.ImportAsync(new Story().Claim("It cost 5 euros.", 0.2, ("5 euros", 5, "EUR")).Quote("“Two,”", "said", Story.Person(name), 0.6).Claim("Four."));
        var now = desk.Clock.GetUtcNow();
        await desk.AssignAsync(desk.Editor, older, [1], me, due: now.AddHours(-1));
        await desk.AssignAsync(desk.Editor, newer, [2], me, due: now.AddHours(3));
        await desk.AssignAsync(desk.Editor, newer, [1], me);
        await desk.Get<DismissClaims>().RunAsync(desk.Editor, newer, [3]);
        var mine = new ClaimsFilter(AssigneeId: me.Id);

        Assert.Equal([(newer, 1), (newer, 2), (older, 1)], await ListAsync(mine));
        Assert.Equal([(newer, 2), (older, 1)], await ListAsync(new ClaimsFilter(Speaker: name.ToUpperInvariant())));
        Assert.Equal([(older, 1)], await ListAsync(mine with { Due = DueFilter.Overdue }));
        Assert.Equal([(newer, 2), (older, 1)], await ListAsync(mine with { Due = DueFilter.Today }));
        Assert.Equal([(newer, 1)], await ListAsync(mine with { Due = DueFilter.None }));
        Assert.Equal([(newer, 2), (older, 1)], await ListAsync(mine with { Worth = 0.5 }));
        Assert.Equal([(newer, 1)], await ListAsync(mine with { Kind = ClaimKind.Quantity }));
        Assert.Equal([], await ListAsync(mine with { UntouchedHours = 1 }));
        await desk.DecideAsync(me, await desk.RefAsync(older, 1), Verdict.Unsourced, "Searched.");
        Assert.Equal([(older, 1)], await ListAsync(mine with { Verdict = Verdict.Unsourced }));
        Assert.Equal([(newer, 1), (newer, 2)], await ListAsync(mine with { State = WorkState.Assigned }));
        Assert.Contains((newer, 3), await ListAsync(new ClaimsFilter(State: WorkState.Dismissed, AssigneeId: ClaimsFilter.Nobody)));
        Assert.DoesNotContain((newer, 3), await ListAsync(new ClaimsFilter(AssigneeId: ClaimsFilter.Nobody)));
    }

    [Fact]
    public async Task List_ManyClaims_ComeInPages()
    {
        var name = $"Vera Quist{Guid.NewGuid():N}";
        var story = new Story();
        for (var i = 0; i < 60; i++)
            story.Quote($"“Words number {i},”", "said", Story.Person(name));
        await desk.ImportAsync(story);
        var page = await desk.Get<ClaimsQueries>().ListAsync(desk.Reader, new ClaimsFilter(Speaker: name), desk.Clock.GetUtcNow(), 7);
        Assert.Equal((60, 2, 2, 10), (page.Total, page.Page, page.Pages, page.Claims.Count));
        Assert.Equal(name, page.Claims[0].Speaker);
    }

    [Fact]
    public async Task Articles_OfADesk_ComeInPages()
    {
        var first = (await desk.Get<DeskQueries>().ArticlesAsync(desk.Reader)).Checking;
        for (var i = first; i < 52; i++)
            await desk.ImportAsync(new Story().Line("Nothing."));
        var last = await desk.Get<DeskQueries>().ArticlesAsync(desk.Reader, null, 99);
        Assert.Equal((2, 2), (last.Page, last.Pages));
        Assert.Equal(last.Checking + last.SignedOff - 50, last.Articles.Count);
        Assert.Empty((await desk.Get<DeskQueries>().ArticlesAsync(desk.Reader, Core.Articles.ArticleStatus.SignedOff)).Articles);
    }

    private async Task<IEnumerable<(int Article, int Claim)>> ListAsync(ClaimsFilter filter) =>
        (await desk.Get<ClaimsQueries>().ListAsync(desk.Reader, filter, new DateTimeOffset(desk.Clock.GetUtcNow().Date, TimeSpan.Zero)))
        .Claims.Select(claim => (claim.Article, claim.Claim));
}
