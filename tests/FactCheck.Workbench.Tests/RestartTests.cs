using FactCheck.Core.Claims;
using FactCheck.Core.People;
using FactCheck.Workbench.Desk;
using FactCheck.Workbench.People;
using FactCheck.Workbench.Review;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Workbench.Tests;

public abstract class RestartTests(TestDesk desk)
{
    public sealed class OnSqlite(SqliteDesk desk) : RestartTests(desk), IClassFixture<SqliteDesk>;

    public sealed class OnPostgres(PostgresDesk desk) : RestartTests(desk), IClassFixture<PostgresDesk>;

    [Fact]
    public async Task Restart_EverythingIsStillThere()
    {
        var article = await desk.ImportAsync(Story.Usual());
        await desk.AssignAsync(desk.Editor, article, [2], desk.Checker, "Ask her office", desk.Clock.GetUtcNow().AddHours(2));
        await desk.DecideAsync(desk.Checker, await desk.RefAsync(article, 1), Verdict.Verified, "Matches.", Evidences.Supporting);
        await desk.Get<DismissClaims>().RunAsync(desk.Checker, article, [3]);
        var before = await desk.ReadAsync(article);
        var record = await desk.Get<ReviewQueries>().HistoryAsync(desk.Reader, article);

        await using var restarted = desk.Compose();
        Assert.NotEmpty(await restarted.StartFactCheckAsync());
        var after = (await restarted.GetRequiredService<ReviewQueries>().ArticleAsync(desk.Reader, article))!;
        Assert.Equal(before.Claims, after.Claims, Same.Claim);
        Assert.Equal((before.Text, before.Version, before.Coverage), (after.Text, after.Version, after.Coverage));
        Assert.Equal(record, await restarted.GetRequiredService<ReviewQueries>().HistoryAsync(desk.Reader, article));
        Assert.Contains((await restarted.GetRequiredService<DeskQueries>().QueueAsync(desk.Checker)).Items, item => item.Article == article);
        Assert.Equal(
            Verdict.Unsourced,
            (await restarted.GetRequiredService<DecideVerdict>().RunAsync(
                desk.Checker,
                new DecideVerdictRequest(new ClaimRef(article, 1, after.Claims[0].Version), Verdict.Unsourced, "On second thoughts.", null))).Value().Verdict);
        Assert.False(await restarted.GetRequiredService<Setup>().IsNeededAsync());
    }

    [Fact]
    public async Task Session_OfBeforeTheRestart_StillHolds()
    {
        var email = $"{Guid.NewGuid():N}@desk.example";
        await desk.Get<PeopleDirectory>().AddAsync(Actor.CommandLine, email, "Some Body", Role.Reader, TestDesk.Password);
        var session = (await desk.Get<Accounts>().SignInAsync(email, TestDesk.Password)).Value();
        await using var restarted = desk.Compose();
        Assert.True(await restarted.GetRequiredService<Accounts>().IsCurrentAsync(session));
    }
}
