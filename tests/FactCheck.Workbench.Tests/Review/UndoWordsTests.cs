using FactCheck.Core.Claims;
using FactCheck.Core.Text;
using FactCheck.Workbench.Review;

namespace FactCheck.Workbench.Tests.Review;

/// <summary>Each change of words is one step of the person, whole.</summary>
public abstract class UndoWordsTests(TestDesk desk)
{
    public sealed class OnSqlite(SqliteDesk desk) : UndoWordsTests(desk), IClassFixture<SqliteDesk>;

    public sealed class OnPostgres(PostgresDesk desk) : UndoWordsTests(desk), IClassFixture<PostgresDesk>;

    [Fact]
    public async Task Undo_OtherWords_BringsTheOldOnesAndTheVerdictBack()
    {
        var claim = await desk.ClaimAsync();
        claim = claim with { Version = (await desk.DecideAsync(desk.Checker, claim, Verdict.Unsourced, "Searched.")).Value().Version };
        var before = await desk.ReadAsync(claim);
        await desk.Get<EditSpans>().RunAsync(desk.Checker, new EditSpansRequest(claim, [new TextSpan(before.Spans[0].Start, 11)], true));
        var undone = (await Undo.UndoAsync(desk.Checker, claim.Article)).Value();
        Assert.Equal("changed the words of claim 1", undone.Did);
        var back = Assert.Single(undone.Claims);
        Assert.Equal((before.Text, Verdict.Unsourced, "Searched."), (back.Text, back.Verdict, back.Note));
        Assert.Equal(before.Figures, back.Figures);
        Assert.Equal("The harbour", (await Undo.RedoAsync(desk.Checker, claim.Article)).Value().Claims[0].Text);
    }

    [Fact]
    public async Task Undo_Split_IsOneClaimAgainAndRedoBringsTheSecondBack()
    {
        var claim = await desk.ClaimAsync();
        var before = await desk.ReadAsync(claim);
        await desk.Get<SplitClaim>().RunAsync(desk.Checker, claim, before.Spans[0].Start + 12);
        var undone = (await Undo.UndoAsync(desk.Checker, claim.Article)).Value();
        Assert.Equal(("split claim 1 into claims 1 and 4", before.Text), (undone.Did, Assert.Single(undone.Claims).Text));
        Assert.Equal(3, (await desk.ReadAsync(claim.Article)).Claims.Count);
        Assert.Equal(["The harbour", "cost 40 million euros."], (await Undo.RedoAsync(desk.Checker, claim.Article)).Value().Claims.Select(part => part.Text));
    }

    [Fact]
    public async Task Undo_Merge_IsTwoClaimsAgainEachWithItsOwnEvidence()
    {
        var article = await desk.ImportAsync(Story.Usual());
        await desk.Get<EditEvidence>().AddAsync(desk.Checker, await desk.RefAsync(article, 3), Evidences.Supporting);
        await desk.Get<MergeClaims>().RunAsync(desk.Checker, [await desk.RefAsync(article, 2), await desk.RefAsync(article, 3)]);
        var undone = (await Undo.UndoAsync(desk.Checker, article)).Value();
        Assert.Equal("merged claims 2 and 3", undone.Did);
        Assert.Equal(
            [("“The harbour will pay for itself,”", 0, WorkState.Suggested), ("“Nobody asked the fishermen,”", 1, WorkState.Open)],
            undone.Claims.Select(claim => (claim.Text, claim.Evidence.Count, claim.State)));
        Assert.Equal([1, 1], (await Undo.RedoAsync(desk.Checker, article)).Value().Claims.Select(claim => claim.Evidence.Count));
    }

    [Fact]
    public async Task Undo_WordsAColleagueChangedSince_IsRefused()
    {
        var claim = await desk.ClaimAsync();
        var start = (await desk.ReadAsync(claim)).Spans[0].Start;
        await desk.Get<EditSpans>().RunAsync(desk.Checker, new EditSpansRequest(claim, [new TextSpan(start, 11)], false));
        await desk.Get<EditSpans>().RunAsync(
            desk.OtherChecker, new EditSpansRequest(await desk.RefAsync(claim.Article, 1), [new TextSpan(start, 16)], false));
        Assert.IsType<Outcome<ReplayedStep>.Conflict>(await Undo.UndoAsync(desk.Checker, claim.Article));
        Assert.Equal("The harbour cost", (await desk.ReadAsync(claim)).Text);
    }

    private UndoSteps Undo => desk.Get<UndoSteps>();
}
