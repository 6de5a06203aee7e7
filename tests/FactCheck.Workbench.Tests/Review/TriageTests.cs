using FactCheck.Core.Claims;
using FactCheck.Workbench.Review;

namespace FactCheck.Workbench.Tests.Review;

public abstract class TriageTests(TestDesk desk)
{
    public sealed class OnSqlite(SqliteDesk desk) : TriageTests(desk), IClassFixture<SqliteDesk>;

    public sealed class OnPostgres(PostgresDesk desk) : TriageTests(desk), IClassFixture<PostgresDesk>;

    [Fact]
    public async Task Dismiss_Several_ThenRestore_BringsThemBack()
    {
        var article = await desk.ImportAsync(Story.Usual());
        await desk.AssignAsync(desk.Editor, article, [2], desk.Checker);
        var dismissed = (await Dismiss.RunAsync(desk.Checker, article, [2, 3])).Value();
        Assert.Equal([WorkState.Dismissed, WorkState.Dismissed], dismissed.Select(claim => claim.State));
        Assert.Equal(0.25, (await desk.ReadAsync(article)).Coverage.Share);
        var restored = (await Dismiss.RestoreAsync(desk.Checker, article, [2, 3])).Value();
        Assert.Equal([WorkState.Assigned, WorkState.Suggested], restored.Select(claim => claim.State));
    }

    [Fact]
    public async Task Dismiss_OneWithAVerdict_DismissesNone()
    {
        var article = await desk.ImportAsync(Story.Usual());
        await desk.DecideAsync(desk.Checker, await desk.RefAsync(article, 2), Verdict.Unsourced, "Searched.");
        Assert.Equal("Claim 2 has a verdict. Withdraw it to dismiss the claim.", (await Dismiss.RunAsync(desk.Checker, article, [1, 2, 3])).Error());
        Assert.DoesNotContain((await desk.ReadAsync(article)).Claims, claim => claim.State == WorkState.Dismissed);
    }

    [Fact]
    public async Task Dismiss_Twice_IsRecordedOnce()
    {
        var claim = await desk.ClaimAsync();
        await Dismiss.RunAsync(desk.Checker, claim.Article, [1]);
        Assert.Equal(WorkState.Dismissed, (await Dismiss.RunAsync(desk.OtherChecker, claim.Article, [1, 1])).Value().Single().State);
        Assert.Equal(["Sam Okoro dismissed claim 1."], await desk.SentencesAsync(claim));
    }

    [Fact]
    public async Task Accept_TakesUpSuggestedOnes()
    {
        var article = await desk.ImportAsync(Story.Usual());
        await desk.AssignAsync(desk.Editor, article, [2], desk.Checker);
        var accepted = (await desk.Get<AcceptClaims>().RunAsync(desk.Checker, article, [1, 2])).Value();
        Assert.Equal([WorkState.Open, WorkState.Assigned], accepted.Select(claim => claim.State));
    }

    [Fact]
    public async Task Accept_UnknownClaims_AreNamedAndNothingChanges()
    {
        var article = await desk.ImportAsync(Story.Usual());
        Assert.Equal($"Claims 8 and 9 are not in article {article}.", (await desk.Get<AcceptClaims>().RunAsync(desk.Checker, article, [1, 9, 8])).Absence());
        Assert.Equal(WorkState.Suggested, (await desk.ReadAsync(article)).Claims[0].State);
    }

    [Fact]
    public async Task Accept_None_AsksForOne() =>
        Assert.Equal("Choose at least one claim.", (await desk.Get<AcceptClaims>().RunAsync(desk.Checker, await desk.ImportAsync(Story.Usual()), [])).Error());

    private DismissClaims Dismiss => desk.Get<DismissClaims>();
}
