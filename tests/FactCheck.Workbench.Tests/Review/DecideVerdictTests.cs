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
        Assert.Equal(Verdict.Verified, decided.Verdict);
        Assert.Equal(WorkState.Decided, decided.State);
        Assert.Equal("Matches the budget.", decided.Note);
        Assert.Equal("Sam Okoro", decided.DecidedBy);
        Assert.Equal(desk.Clock.GetUtcNow(), decided.DecidedAt);
        Assert.Equal("City budget 2026", Assert.Single(decided.Evidence).Title);
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
}
