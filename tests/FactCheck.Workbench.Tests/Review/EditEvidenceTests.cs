using FactCheck.Core.Claims;
using FactCheck.Workbench.Review;

namespace FactCheck.Workbench.Tests.Review;

public abstract class EditEvidenceTests(TestDesk desk)
{
    public sealed class OnSqlite(SqliteDesk desk) : EditEvidenceTests(desk), IClassFixture<SqliteDesk>;

    public sealed class OnPostgres(PostgresDesk desk) : EditEvidenceTests(desk), IClassFixture<PostgresDesk>;

    [Fact]
    public async Task Add_StoresEveryField()
    {
        var claim = await desk.ClaimAsync();
        var input = Evidences.Supporting with { IsConfidential = true };
        var piece = Assert.Single((await Edit.AddAsync(desk.Checker, claim, input)).Value().Evidence);
        Assert.Equal(
            input,
            new EvidenceInput(piece.Title, piece.Url, piece.Locator, piece.Passage, piece.Stance, piece.IsPrimary, piece.IsConfidential, piece.AccessedOn));
        Assert.Equal(("Sam Okoro", desk.Clock.GetUtcNow()), (piece.AddedBy, piece.AddedAt));
    }

    [Fact]
    public async Task Add_WithoutTitle_IsRefused() =>
        Assert.Equal("Give the evidence a title.", (await Edit.AddAsync(desk.Checker, await desk.ClaimAsync(), Evidences.Supporting with { Title = "" })).Error());

    [Fact]
    public async Task Add_FromAnOldVersion_IsAConflict()
    {
        var claim = await desk.ClaimAsync();
        await Edit.AddAsync(desk.OtherChecker, claim, Evidences.Refuting);
        var conflict = (await Edit.AddAsync(desk.Checker, claim, Evidences.Supporting)).Conflict();
        Assert.Equal("Audit report", Assert.Single(conflict.Current.Evidence).Title);
    }

    [Fact]
    public async Task Change_SaysWhatChanged()
    {
        var claim = await desk.ClaimAsync();
        var added = (await Edit.AddAsync(desk.Checker, claim, Evidences.Supporting)).Value();
        var changed = (await Edit.ChangeAsync(
            desk.OtherChecker, claim with { Version = added.Version }, added.Evidence[0].Id, Evidences.Supporting with { Locator = "p. 13" })).Value();
        Assert.Equal("p. 13", changed.Evidence[0].Locator);
        Assert.Equal(
            "Mei Kato edited the evidence “City budget 2026” on claim 1: changed the locator from “p. 12” to “p. 13”.",
            (await desk.SentencesAsync(claim))[0]);
    }

    [Fact]
    public async Task Remove_Undone_BringsItBackInItsPlace()
    {
        var claim = await desk.ClaimAsync();
        var one = (await Edit.AddAsync(desk.Checker, claim, Evidences.Supporting)).Value();
        var two = (await Edit.AddAsync(desk.Checker, claim with { Version = one.Version }, Evidences.Refuting)).Value();
        var id = two.Evidence[0].Id;
        var removed = (await Edit.RemoveAsync(desk.Checker, claim with { Version = two.Version }, id)).Value();
        Assert.Equal(["Audit report"], removed.Evidence.Select(piece => piece.Title));
        var undone = (await desk.Get<UndoSteps>().UndoAsync(desk.Checker, claim.Article)).Value();
        Assert.Equal(["City budget 2026", "Audit report"], Assert.Single(undone.Claims).Evidence.Select(piece => piece.Title));
    }

    [Fact]
    public async Task Remove_WhatTheVerdictRestsOn_IsRefused()
    {
        var claim = await desk.ClaimAsync();
        var decided = (await desk.DecideAsync(desk.Checker, claim, Verdict.Verified, evidence: Evidences.Supporting)).Value();
        var outcome = await Edit.RemoveAsync(desk.Checker, claim with { Version = decided.Version }, decided.Evidence[0].Id);
        Assert.Equal("The verdict verified rests on this evidence. Add other evidence first, or withdraw the verdict.", outcome.Error());
        Assert.Single((await desk.ReadAsync(claim)).Evidence);
    }

    [Fact]
    public async Task Remove_EvidenceOfAnotherClaim_IsRefused()
    {
        var other = (await Edit.AddAsync(desk.Checker, await desk.ClaimAsync(), Evidences.Supporting)).Value();
        Assert.Equal(
            "This evidence is not there any more. Look at the claim again.",
            (await Edit.RemoveAsync(desk.Checker, await desk.ClaimAsync(), other.Evidence[0].Id)).Error());
    }

    private EditEvidence Edit => desk.Get<EditEvidence>();
}
