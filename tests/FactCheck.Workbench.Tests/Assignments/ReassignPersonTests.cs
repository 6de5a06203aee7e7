using FactCheck.Core.Assignments;
using FactCheck.Core.Claims;
using FactCheck.Core.People;
using FactCheck.Workbench.Assignments;
using FactCheck.Workbench.Review;

namespace FactCheck.Workbench.Tests.Assignments;

public abstract class ReassignPersonTests(TestDesk desk)
{
    public sealed class OnSqlite(SqliteDesk desk) : ReassignPersonTests(desk), IClassFixture<SqliteDesk>;

    public sealed class OnPostgres(PostgresDesk desk) : ReassignPersonTests(desk), IClassFixture<PostgresDesk>;

    [Fact]
    public async Task Run_ToOnePerson_MovesAllThatIsOpen_WithNotesAndDueTimes()
    {
        var (away, one, two) = await BusyAsync();
        await desk.DecideAsync(away, await desk.RefAsync(one, 3), Verdict.Unsourced, "Searched.");
        var said = (await desk.Get<ReassignPerson>().RunAsync(desk.Editor, away.Id, desk.OtherChecker.Id)).Value();
        Assert.Equal($"3 claims of {away.Name} in 2 articles moved: 3 to Mei Kato.", said);
        var moved = await desk.ReadAsync(await desk.RefAsync(one, 1));
        Assert.Equal(("Mei Kato", "With care", desk.Clock.GetUtcNow().AddHours(1)), (moved.Assignment!.Assignee, moved.Assignment.Note, moved.Assignment.Due));
        Assert.Equal(Verdict.Unsourced, (await desk.ReadAsync(await desk.RefAsync(one, 3))).Verdict);
        Assert.Equal($"Ana Duarte reassigned claim 2 from {away.Name} to Mei Kato.", (await desk.SentencesAsync(await desk.RefAsync(two, 2)))[0]);
        Assert.Equal($"{away.Name} has no claim that could move.", (await desk.Get<ReassignPerson>().RunAsync(desk.Editor, away.Id, desk.OtherChecker.Id)).Value());
    }

    [Fact]
    public async Task Run_ByTheRules_PassesThePersonOver_AndSaysWhatStays()
    {
        var (away, one, _) = await BusyAsync();
        var rules = await desk.Get<EditAssignmentRules>().GetAsync(desk.Editor);
        AssignmentRule[] wanted = [new([ClaimKind.Quantity], [away.Id, desk.Checker.Id]), new([ClaimKind.Position], [away.Id])];
        (await desk.Get<EditAssignmentRules>().SaveAsync(desk.Editor, rules with { Rules = wanted })).Value();
        Assert.Equal(
            $"1 claim of {away.Name} in 1 article moved: 1 to Sam Okoro. 3 claims stay with {away.Name}: no rule names somebody who is there for them.",
            (await desk.Get<ReassignPerson>().RunAsync(desk.Editor, away.Id, null)).Value());
        Assert.Equal("Sam Okoro", (await desk.ReadAsync(await desk.RefAsync(one, 1))).Assignment!.Assignee);
    }

    [Fact]
    public async Task Run_OfSomebodyDeactivated_MovesTheirClaims()
    {
        var (gone, _, _) = await BusyAsync();
        await desk.Get<Workbench.People.PeopleDirectory>().DeactivateAsync(desk.Administrator, gone.Id);
        Assert.StartsWith("4 claims", (await desk.Get<ReassignPerson>().RunAsync(desk.Editor, gone.Id, desk.Checker.Id)).Value(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_WhileThePersonDecides_LosesNoVerdict()
    {
        var (away, one, two) = await BusyAsync();
        var claims = new[] { await desk.RefAsync(one, 1), await desk.RefAsync(one, 2), await desk.RefAsync(one, 3), await desk.RefAsync(two, 2) };
        var moving = Task.Run(() => desk.Get<ReassignPerson>().RunAsync(desk.Editor, away.Id, desk.OtherChecker.Id));
        var decided = await Task.WhenAll(claims.Select(claim => Task.Run(() => desk.DecideAsync(away, claim, Verdict.Unsourced, "Searched."))));
        (await moving).Value();
        for (var i = 0; i < claims.Length; i++)
        {
            var now = await desk.ReadAsync(claims[i]);
            var record = await desk.SentencesAsync(claims[i]);
            // Either the verdict came first and the claim stayed, or the claim moved and the person is shown that.
            if (decided[i] is Outcome<ReviewClaim>.Saved)
            {
                Assert.Equal((Verdict.Unsourced, away.Name), (now.Verdict, now.Assignment!.Assignee));
                Assert.Contains(record, sentence => sentence.StartsWith($"{away.Name} marked claim", StringComparison.Ordinal));
            }
            else
            {
                Assert.Equal("Mei Kato", Assert.IsType<Outcome<ReviewClaim>.Conflict>(decided[i]).Current.Assignment!.Assignee);
                Assert.Equal((null, "Mei Kato"), (now.Verdict, now.Assignment!.Assignee));
            }
        }
    }

    [Fact]
    public async Task Run_ToSomebodyAwayOrUnknownOrThemselves_IsRefused()
    {
        var (busy, one, _) = await BusyAsync();
        var away = await desk.PersonAsync("On Leave", Role.FactChecker);
        (await desk.Get<MarkAway>().RunAsync(desk.Editor, away.Id, desk.Clock.GetUtcNow().AddDays(1))).Value();
        foreach (var to in new[] { away.Id, desk.Reader.Id, "nobody" })
        {
            Assert.Equal(
                ["Choose an active fact-checker or editor who is not away."],
                Assert.IsType<Outcome<string>.Invalid>(await desk.Get<ReassignPerson>().RunAsync(desk.Editor, busy.Id, to)).Errors);
        }

        Assert.IsType<Outcome<string>.Invalid>(await desk.Get<ReassignPerson>().RunAsync(desk.Editor, busy.Id, busy.Id));
        Assert.IsType<Outcome<string>.NotFound>(await desk.Get<ReassignPerson>().RunAsync(desk.Editor, "nobody", desk.Checker.Id));
        Assert.IsType<Outcome<string>.Forbidden>(await desk.Get<ReassignPerson>().RunAsync(desk.Checker, busy.Id, desk.Checker.Id));
        Assert.Equal(busy.Name, (await desk.ReadAsync(await desk.RefAsync(one, 1))).Assignment!.Assignee);
    }

    [Fact]
    public async Task MarkAway_OthersByEditorsOnly_OneselfByEverybodyWhoChecks()
    {
        var me = await desk.PersonAsync("Self Care", Role.FactChecker);
        var until = desk.Clock.GetUtcNow().AddDays(2);
        Assert.IsType<Outcome<string>.Forbidden>(await desk.Get<MarkAway>().RunAsync(desk.Checker, me.Id, until));
        Assert.IsType<Outcome<string>.Invalid>(await desk.Get<MarkAway>().RunAsync(me, me.Id, desk.Clock.GetUtcNow()));
        (await desk.Get<MarkAway>().RunAsync(me, me.Id, until)).Value();
        Assert.Equal(until, (await LoadAsync(me)).AwayUntil);
        (await desk.Get<MarkAway>().RunAsync(desk.Editor, me.Id, null)).Value();
        Assert.Null((await LoadAsync(me)).AwayUntil);
    }

    [Fact]
    public async Task Load_CountsOpenOverdueUntouchedAndDecidedToday()
    {
        var (busy, one, two) = await BusyAsync();
        var start = desk.Clock.GetUtcNow();
        await desk.AssignAsync(desk.Editor, two, [2], busy, due: start.AddMinutes(-5));
        await desk.DecideAsync(busy, await desk.RefAsync(one, 3), Verdict.Unsourced, "Searched.");
        var load = await LoadAsync(busy);
        Assert.Equal((3, 1, 1, 0, 1), (load.Open, load.Overdue, load.DueToday, load.Untouched, load.DecidedToday));
        Assert.Equal(start, load.UntouchedSince);
        var later = await desk.Get<WorkQueries>().LoadAsync(desk.Reader, start.UtcDateTime.Date.AddDays(1), TimeSpan.FromHours(-1));
        var then = later.Single(person => person.Id == busy.Id);
        Assert.Equal((3, 0), (then.Untouched, then.DecidedToday));
    }

    private async Task<PersonLoad> LoadAsync(Actor person) =>
        (await desk.Get<WorkQueries>().LoadAsync(desk.Reader, new DateTimeOffset(desk.Clock.GetUtcNow().Date, TimeSpan.Zero), TimeSpan.FromHours(24)))
        .Single(load => load.Id == person.Id);

    /// <summary>Somebody with four claims in two articles, the first with a note and due in an hour.</summary>
    private async Task<(Actor Person, int One, int Two)> BusyAsync()
    {
        var person = await desk.PersonAsync($"Busy {Guid.NewGuid():N}", Role.FactChecker);
        var (one, two) = (await desk.ImportAsync(Story.Usual()), await desk.ImportAsync(Story.Usual()));
        await desk.AssignAsync(desk.Editor, one, [1], person, "With care", desk.Clock.GetUtcNow().AddHours(1));
        await desk.AssignAsync(desk.Editor, one, [2, 3], person);
        await desk.AssignAsync(desk.Editor, two, [2], person);
        return (person, one, two);
    }
}
