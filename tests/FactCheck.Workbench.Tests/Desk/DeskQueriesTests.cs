using FactCheck.Core.Claims;
using FactCheck.Workbench.Desk;
using FactCheck.Workbench.Review;

namespace FactCheck.Workbench.Tests.Desk;

public abstract class DeskQueriesTests(TestDesk desk)
{
    public sealed class OnSqlite(SqliteDesk desk) : DeskQueriesTests(desk), IClassFixture<SqliteDesk>;

    public sealed class OnPostgres(PostgresDesk desk) : DeskQueriesTests(desk), IClassFixture<PostgresDesk>;

    [Fact]
    public async Task Articles_CountOpenDecidedAndUnresolved()
    {
        var article = await desk.ImportAsync(Story.Usual().Claim("Four.").Claim("Five.").Claim("Six."));
        await desk.DecideAsync(desk.Checker, await desk.RefAsync(article, 1), Verdict.Verified, evidence: Evidences.Supporting);
        await desk.DecideAsync(desk.Checker, await desk.RefAsync(article, 2), Verdict.Disputed, evidence: Evidences.Refuting);
        await desk.DecideAsync(desk.Checker, await desk.RefAsync(article, 3), Verdict.Unsourced, "Searched.");
        await desk.Get<DismissClaims>().RunAsync(desk.Checker, article, [4]);
        var due = desk.Clock.GetUtcNow().AddHours(3);
        await desk.AssignAsync(desk.Editor, article, [5], desk.Checker, due: due.AddHours(1));
        await desk.AssignAsync(desk.Editor, article, [6], desk.OtherChecker, due: due);
        var line = (await desk.Get<DeskQueries>().ArticlesAsync(desk.Reader)).Articles.Single(line => line.Number == article);
        Assert.Equal((2, 3, 2), (line.Open, line.Decided, line.Unresolved));
        Assert.Equal(["Mei Kato", "Sam Okoro"], line.Assignees);
        Assert.Equal(due, line.Due);
        Assert.Equal(("Harbour vote divides the council", "The Daily Ledger", "Jo Marsh"), (line.Title, line.Outlet, line.Byline));
    }

    [Fact]
    public async Task Pages_HowMuchIsOnThem_TakeAsManyQueries()
    {
        var me = await desk.PersonAsync("Busy Person", Core.People.Role.FactChecker);
        var article = await desk.ImportAsync(Story.Usual());
        await desk.AssignAsync(desk.Editor, article, [1, 2], me);
        var (ofDesk, ofQueue) = await CountAsync();
        Assert.Equal((3, 4), (ofDesk, ofQueue));
        await desk.AssignAsync(desk.Editor, await desk.ImportAsync(Story.Usual()), [1, 2, 3], me);
        Assert.Equal((ofDesk, ofQueue), await CountAsync());

        async Task<(int, int)> CountAsync() => (
            await desk.CountQueriesAsync(() => desk.Get<DeskQueries>().ArticlesAsync(me)),
            await desk.CountQueriesAsync(() => desk.Get<DeskQueries>().QueueAsync(me)));
    }

    [Fact]
    public async Task Queue_OfPages_HasNoEmptyOneForSecondChecks()
    {
        var me = await desk.PersonAsync("Full Queue", Core.People.Role.FactChecker);
        var story = new Story().Claim("The first one.");
        for (var i = 0; i < DeskQueries.PageSize; i++)
            story.Claim($"Ship {i} sank.");
        var article = await desk.ImportAsync(story);
        await desk.DecideAsync(desk.Checker, await desk.RefAsync(article, 1), Verdict.Unsourced, "Searched.");
        (await desk.Get<SecondChecks.ArrangeSecondCheck>().AskAsync(desk.Editor, await desk.RefAsync(article, 1), me.Id, null, null)).Value();
        await desk.AssignAsync(desk.Editor, article, [.. Enumerable.Range(2, DeskQueries.PageSize)], me);
        var queue = await desk.Get<DeskQueries>().QueueAsync(me, 2);
        Assert.Equal((DeskQueries.PageSize + 1, 1, 1), (queue.Total, queue.Page, queue.Pages));
        Assert.Equal(queue.Total, queue.Items.Count);
    }

    [Fact]
    public async Task Articles_AreNewestFirst_WithoutClaimsToo()
    {
        var older = await desk.ImportAsync(new Story().Line("Nothing to check."));
        var newer = await desk.ImportAsync(Story.Usual());
        var lines = (await desk.Get<DeskQueries>().ArticlesAsync(desk.Reader)).Articles;
        Assert.Equal([newer, older], lines.Select(line => line.Number).Where(number => number >= older));
        var empty = lines.Single(line => line.Number == older);
        Assert.Equal((0, 0, null), (empty.Open, empty.Decided, empty.Due));
        Assert.Empty(empty.Assignees);
    }

    [Fact]
    public async Task Articles_DueOfDecidedClaims_DoesNotCount()
    {
        var article = await desk.ImportAsync(Story.Usual());
        await desk.AssignAsync(desk.Editor, article, [1], desk.Checker, due: desk.Clock.GetUtcNow());
        await desk.DecideAsync(desk.Checker, await desk.RefAsync(article, 1), Verdict.Unsourced, "Searched.");
        var line = (await desk.Get<DeskQueries>().ArticlesAsync(desk.Reader)).Articles.Single(line => line.Number == article);
        Assert.Null(line.Due);
        Assert.Empty(line.Assignees);
    }

    [Fact]
    public async Task Queue_IsByDueThenWorth_AcrossArticles()
    {
        var me = await desk.PersonAsync("Queue Owner", Core.People.Role.FactChecker);
        var one = await desk.ImportAsync(Story.Usual());
        var two = await desk.ImportAsync(Story.Usual());
        var noon = desk.Clock.GetUtcNow().AddHours(2);
        await desk.AssignAsync(desk.Editor, one, [2, 1], me);
        await desk.AssignAsync(desk.Editor, one, [3], me, due: noon.AddHours(2));
        await desk.AssignAsync(desk.Editor, two, [2], me, "First of all", noon);
        await desk.AssignAsync(desk.Editor, two, [1], desk.OtherChecker, due: noon);
        var queue = (await desk.Get<DeskQueries>().QueueAsync(me)).Items;
        Assert.Equal([(two, 2), (one, 3), (one, 1), (one, 2)], queue.Select(item => (item.Article, item.Claim)));
        Assert.Equal(4, await desk.Get<DeskQueries>().QueueCountAsync(me));
        Assert.Equal(
            ("Harbour vote divides the council", "“The harbour will pay for itself,”", "Mara Lind", "First of all", "Ana Duarte", noon),
            (queue[0].ArticleTitle, queue[0].Text, queue[0].Speaker, queue[0].Note, queue[0].AssignedBy, queue[0].Due));
        Assert.Equal("The article itself", queue[2].Speaker);
    }

    [Fact]
    public async Task Queue_DecidedAndDismissedClaims_LeaveIt()
    {
        var me = await desk.PersonAsync("Done Soon", Core.People.Role.FactChecker);
        var article = await desk.ImportAsync(Story.Usual());
        await desk.AssignAsync(desk.Editor, article, [1, 2, 3], me);
        await desk.DecideAsync(me, await desk.RefAsync(article, 1), Verdict.Unsourced, "Searched.");
        await desk.Get<DismissClaims>().RunAsync(me, article, [2]);
        Assert.Equal([3], (await desk.Get<DeskQueries>().QueueAsync(me)).Items.Select(item => item.Claim));
    }
}
