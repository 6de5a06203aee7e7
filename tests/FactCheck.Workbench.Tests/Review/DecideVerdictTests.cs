using FactCheck.Core.Claims;
using FactCheck.Core.People;
using FactCheck.Workbench.Review;

namespace FactCheck.Workbench.Tests.Review;

public abstract class DecideVerdictTests(TestDesk desk)
{
    public sealed class OnSqlite(SqliteDesk desk) : DecideVerdictTests(desk), IClassFixture<SqliteDesk>;

    public sealed class OnPostgres(PostgresDesk desk) : DecideVerdictTests(desk), IClassFixture<PostgresDesk>;

    [Fact]
    public async Task Decide_VerifiedWithoutEvidence_IsRefused()
    {
        var claim = await desk.ClaimAsync();
        var outcome = await desk.DecideAsync(desk.Checker, claim, Verdict.Verified);
        Assert.Equal("Verified needs evidence that supports the claim. Add at least one piece.", outcome.Error());
        Assert.Null((await desk.ReadAsync(claim)).Verdict);
    }

    [Fact]
    public async Task Decide_WithNewEvidence_StoresBoth()
    {
        var claim = await desk.ClaimAsync();
        var decided = (await desk.DecideAsync(
            desk.Checker, claim, Verdict.Verified, note: " Matches the budget. ", evidence: Evidences.Supporting)).Value();
        Assert.Equal(
            (Verdict.Verified, WorkState.Decided, "Matches the budget.", "Sam Okoro", desk.Clock.GetUtcNow()),
            (decided.Verdict, decided.State, decided.Note, decided.DecidedBy, decided.DecidedAt));
        Assert.Equal("City budget 2026", Assert.Single(decided.Evidence).Title);
        Assert.NotEqual(claim.Version, decided.Version);
        Assert.Equal(decided, await desk.ReadAsync(claim), Same.Claim);
        Assert.Equal(
            [
                "Sam Okoro marked claim 1 verified: “Matches the budget.”",
                "Sam Okoro added evidence for claim 1: “City budget 2026”.",
            ],
            await desk.SentencesAsync(claim));
    }

    [Fact]
    public async Task Decide_RefusedForItsRule_StoresNoEvidenceEither()
    {
        var claim = await desk.ClaimAsync();
        var outcome = await desk.DecideAsync(desk.Checker, claim, Verdict.Disputed, evidence: Evidences.Supporting);
        Assert.Equal("Disputed needs evidence that refutes the claim. Add at least one piece.", outcome.Error());
        Assert.Empty((await desk.ReadAsync(claim)).Evidence);
        Assert.Empty(await desk.SentencesAsync(claim));
    }

    [Fact]
    public async Task Decide_UnsourcedWithoutNote_IsRefused() =>
        Assert.Equal(
            "Unsourced needs a note that says what was searched.",
            (await desk.DecideAsync(desk.Checker, await desk.ClaimAsync(), Verdict.Unsourced, note: " ")).Error());

    [Fact]
    public async Task Decide_Again_ReplacesTheVerdict()
    {
        var claim = await desk.ClaimAsync();
        var first = (await desk.DecideAsync(desk.Checker, claim, Verdict.Unsourced, "Searched the archive.")).Value();
        var second = (await desk.DecideAsync(
            desk.OtherChecker, claim with { Version = first.Version }, Verdict.Disputed, evidence: Evidences.Refuting)).Value();
        Assert.Equal((Verdict.Disputed, "Mei Kato", null), (second.Verdict, second.DecidedBy, second.Note));
        Assert.Equal("Mei Kato marked claim 1 disputed instead of unsourced.", (await desk.SentencesAsync(claim))[0]);
    }

    [Fact]
    public async Task Decide_FromAnOldVersion_IsAConflictThatShowsTheirs()
    {
        var claim = await desk.ClaimAsync();
        var theirs = (await desk.DecideAsync(desk.OtherChecker, claim, Verdict.Disputed, evidence: Evidences.Refuting)).Value();
        var conflict = (await desk.DecideAsync(desk.Checker, claim, Verdict.Verified, evidence: Evidences.Supporting)).Conflict();
        Assert.Equal("Mei Kato changed claim 1 first. Yours is not saved: look at theirs, then try again.", conflict.Message);
        Assert.Equal(theirs, conflict.Current, Same.Claim);
        Assert.Equal(theirs, await desk.ReadAsync(claim), Same.Claim);
        Assert.Equal(2, (await desk.SentencesAsync(claim)).Count);
    }

    [Fact]
    public async Task Decide_NoSuchClaim_SaysSo()
    {
        var claim = await desk.ClaimAsync();
        Assert.Equal($"There is no claim 99 in article {claim.Article}.", (await desk.DecideAsync(desk.Checker, claim with { Claim = 99 }, Verdict.Unsourced, "x")).Absence());
        Assert.Equal("There is no claim 1 in article 999999.", (await desk.DecideAsync(desk.Checker, claim with { Article = 999_999 }, Verdict.Unsourced, "x")).Absence());
    }

    [Fact]
    public async Task Decide_NoteOfAMegabyte_IsRefused() =>
        Assert.Equal(
            "The note is too long: at most 10,000 characters.",
            (await desk.DecideAsync(desk.Checker, await desk.ClaimAsync(), Verdict.Unsourced, new string('n', 1_000_000))).Error());

    [Fact]
    public async Task Decide_HostileNote_IsKeptAsTyped()
    {
        const string Note = "<script>alert(1)</script> '; DROP TABLE \"Claims\"; -- 😀\u202E";
        var claim = await desk.ClaimAsync();
        Assert.Equal(Note, (await desk.DecideAsync(desk.Checker, claim, Verdict.Unsourced, Note)).Value().Note);
        var version = (await desk.ReadAsync(claim)).Version;
        Assert.Equal("a\uFFFDb\uFFFD", (await desk.DecideAsync(desk.Checker, claim with { Version = version }, Verdict.Unsourced, "a\0b\uD83D")).Value().Note);
    }

    [Fact]
    public async Task Withdraw_DecidedClaim_GoesBackToItsAssignee()
    {
        var claim = await desk.ClaimAsync();
        await desk.AssignAsync(desk.Editor, claim.Article, [1], desk.Checker);
        claim = await desk.RefAsync(claim.Article, 1);
        var decided = (await desk.DecideAsync(desk.Checker, claim, Verdict.Verified, evidence: Evidences.Supporting)).Value();
        var withdrawn = (await desk.Get<WithdrawVerdict>().RunAsync(desk.Checker, claim with { Version = decided.Version })).Value();
        Assert.Equal((WorkState.Assigned, null, null), (withdrawn.State, withdrawn.Verdict, withdrawn.DecidedBy));
        Assert.Equal("Sam Okoro", withdrawn.Assignment!.Assignee);
        Assert.Single(withdrawn.Evidence);
    }

    [Fact]
    public async Task Withdraw_FromAnOldVersion_IsAConflict()
    {
        var claim = await desk.ClaimAsync();
        await desk.DecideAsync(desk.Checker, claim, Verdict.Unsourced, "Searched.");
        Assert.Equal(Verdict.Unsourced, (await desk.Get<WithdrawVerdict>().RunAsync(desk.Checker, claim)).Conflict().Current.Verdict);
    }
}
