using FactCheck.Core.Claims;
using FactCheck.Core.Notices;
using FactCheck.Core.People;
using FactCheck.Workbench.News;
using FactCheck.Workbench.Notices;
using FactCheck.Workbench.People;
using FactCheck.Workbench.SecondChecks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace FactCheck.Workbench.Tests.Notices;

public abstract class TellOverdueTests(TestDesk desk)
{
    public sealed class OnSqlite(SqliteDesk desk) : TellOverdueTests(desk), IClassFixture<SqliteDesk>;

    public sealed class OnPostgres(PostgresDesk desk) : TellOverdueTests(desk), IClassFixture<PostgresDesk>;

    [Fact]
    public async Task Due_OnceItIsPast_TellsTheHolderOnceForAllClaimsOfTheArticle_AlsoAfterARestart()
    {
        var (person, article) = await GivenAsync([1, 3], hours: 1);
        Assert.Empty(await LaterAsync(person, minutes: 60));
        var notice = Assert.Single(await LaterAsync(person, minutes: 1));
        Assert.Equal((article, 1, 2, "Overdue: claim 1 and 1 other."), (notice.Article, notice.Claim, notice.Claims, NoticeWords.Of(notice)));
        await using var restarted = desk.Compose();
        await restarted.GetRequiredService<TellOverdue>().RunAsync();
        Assert.Single(await LaterAsync(person, minutes: 24 * 60));
    }

    [Fact]
    public async Task Due_SeveralRunsAtOnce_TellOnce()
    {
        var (person, _) = await GivenAsync([1, 2], hours: 1);
        desk.Clock.Advance(TimeSpan.FromHours(2));
        await using var other = desk.Compose();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() => (i % 2 == 0 ? other.GetRequiredService<TellOverdue>() : desk.Get<TellOverdue>()).RunAsync())));
        Assert.Single(await OverdueAsync(person));
    }

    [Fact]
    public async Task Due_MovedToALaterTime_IsToldOfAgainWhenThatIsPast()
    {
        var (person, article) = await GivenAsync([1], hours: 1);
        Assert.Single(await LaterAsync(person, minutes: 61));
        (await desk.AssignAsync(desk.Editor, article, [1], person, null, desk.Clock.GetUtcNow().AddHours(1))).Value();
        Assert.Single(await LaterAsync(person, minutes: 59));
        Assert.Equal(2, (await LaterAsync(person, minutes: 2)).Count);
    }

    [Fact]
    public async Task Due_DecidedGivenBackOrDeactivated_TellsNobody()
    {
        var (person, article) = await GivenAsync([1, 2], hours: 1);
        var (gone, _) = await GivenAsync([1], hours: 1);
        (await desk.DecideAsync(person, await desk.RefAsync(article, 1), Verdict.Unsourced, "Searched.")).Value();
        (await desk.AssignAsync(person, article, [2], null)).Value();
        (await desk.Get<PeopleDirectory>().DeactivateAsync(desk.Administrator, gone.Id)).Value();
        Assert.Empty(await LaterAsync(person, minutes: 61));
        Assert.Empty(await OverdueAsync(gone));
    }

    [Fact]
    public async Task Due_PassedBeforeTheClaimWasGiven_IsNotNews()
    {
        var person = await desk.PersonAsync("Nia Bell", Role.FactChecker);
        var article = await desk.ImportAsync(Story.Usual());
        (await desk.AssignAsync(desk.Editor, article, [1], person, null, desk.Clock.GetUtcNow().AddHours(-1))).Value();
        Assert.Empty(await LaterAsync(person, minutes: 1));
    }

    [Fact]
    public async Task Due_OfASecondCheck_TellsWhoWasAsked()
    {
        var claim = await desk.ClaimAsync();
        var person = await desk.PersonAsync("Nia Bell", Role.FactChecker);
        (await desk.DecideAsync(desk.Checker, claim, Verdict.Unsourced, "Searched.")).Value();
        (await desk.Get<ArrangeSecondCheck>().AskAsync(
            desk.Editor, await desk.RefAsync(claim.Article, 1), person.Id, null, desk.Clock.GetUtcNow().AddHours(1))).Value();
        Assert.Empty(await LaterAsync(person, minutes: 60));
        Assert.Single(await LaterAsync(person, minutes: 1));
        Assert.Single(await LaterAsync(person, minutes: 1));
    }

    [Fact]
    public async Task Watch_TellsAtStartAndAsTimePasses_AndTheBellHearsIt()
    {
        var (late, _) = await GivenAsync([1], hours: 1);
        var (later, _) = await GivenAsync([1], hours: 3);
        desk.Clock.Advance(TimeSpan.FromHours(2));
        using var watch = new OverdueWatch(desk.Get<TellOverdue>(), desk.Clock, NullLogger<OverdueWatch>.Instance);
        await HearsAsync(late, () => watch.StartAsync(default));
        Assert.Single(await OverdueAsync(late));
        Assert.Empty(await OverdueAsync(later));

        await HearsAsync(later, () =>
        {
            desk.Clock.Advance(TimeSpan.FromHours(2));
            return Task.CompletedTask;
        });
        Assert.Single(await OverdueAsync(later));
        await watch.StopAsync(default);
    }

    private async Task<(Actor Person, int Article)> GivenAsync(int[] claims, int hours)
    {
        var person = await desk.PersonAsync("Nia Bell", Role.FactChecker);
        var article = await desk.ImportAsync(Story.Usual());
        (await desk.AssignAsync(desk.Editor, article, claims, person, null, desk.Clock.GetUtcNow().AddHours(hours))).Value();
        return (person, article);
    }

    private async Task<IReadOnlyList<NoticeLine>> LaterAsync(Actor person, int minutes)
    {
        desk.Clock.Advance(TimeSpan.FromMinutes(minutes));
        await desk.Get<TellOverdue>().RunAsync();
        return await OverdueAsync(person);
    }

    private async Task<IReadOnlyList<NoticeLine>> OverdueAsync(Actor person) =>
        [.. (await desk.Get<NoticeBoard>().ListAsync(person)).Where(notice => notice.Kind == NoticeKind.Overdue)];

    /// <summary>Does something and waits until there is news for the person.</summary>
    private async Task HearsAsync(Actor person, Func<Task> act)
    {
        var heard = new TaskCompletionSource();
        using var listening = desk.Get<DeskNews>().Listen(change => change.People.Contains(person.Id), _ =>
        {
            heard.TrySetResult();
            return Task.CompletedTask;
        });
        await act();
        await heard.Task.WaitAsync(TimeSpan.FromSeconds(60));
    }
}
