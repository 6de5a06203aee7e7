using FactCheck.Core.Claims;
using FactCheck.Core.People;
using FactCheck.Core.Text;
using FactCheck.Workbench.People;
using FactCheck.Workbench.Review;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Workbench.Tests.Review;

public abstract class UndoStepsTests(TestDesk desk)
{
    public sealed class OnSqlite(SqliteDesk desk) : UndoStepsTests(desk), IClassFixture<SqliteDesk>;

    public sealed class OnPostgres(PostgresDesk desk) : UndoStepsTests(desk), IClassFixture<PostgresDesk>;

    [Fact]
    public async Task Undo_VerdictWithItsEvidence_TakesBothBackAndRedoBringsBothAgain()
    {
        var claim = await desk.ClaimAsync();
        // Finer than a database keeps: what is read back must still equal what was stored.
        desk.Clock.Advance(TimeSpan.FromTicks(1_234_567));
        var decided = (await desk.DecideAsync(desk.Checker, claim, Verdict.Verified, "Seen.", Evidences.Supporting)).Value();
        var undone = (await Undo.UndoAsync(desk.Checker, claim.Article)).Value();
        Assert.Equal("added evidence for claim 1: “City budget 2026” and marked claim 1 verified: “Seen.”", undone.Did);
        var back = Assert.Single(undone.Claims);
        Assert.Equal((WorkState.Suggested, null, null, 0), (back.State, back.Verdict, back.Note, back.Evidence.Count));
        Assert.NotEqual(decided.Version, back.Version);
        var again = Assert.Single((await Undo.RedoAsync(desk.Checker, claim.Article)).Value().Claims);
        Assert.Equal(
            (WorkState.Decided, Verdict.Verified, "Seen.", decided.DecidedAt, decided.Evidence[0]),
            (again.State, again.Verdict, again.Note, again.DecidedAt, Assert.Single(again.Evidence)));
    }

    [Fact]
    public async Task Undo_IsSaidInTheRecordOfTheClaimAndRemovesNothingFromIt()
    {
        var claim = await desk.ClaimAsync();
        await desk.Get<DismissClaims>().RunAsync(desk.Checker, claim.Article, [1]);
        await Undo.UndoAsync(desk.Checker, claim.Article);
        await Undo.RedoAsync(desk.Checker, claim.Article);
        Assert.Equal(
            ["Sam Okoro redid: dismissed claim 1.", "Sam Okoro undid: dismissed claim 1.", "Sam Okoro dismissed claim 1."],
            await desk.SentencesAsync(claim));
    }

    [Fact]
    public async Task Undo_ManyAtOnce_IsOneStep()
    {
        var article = await desk.ImportAsync(Story.Usual());
        await desk.AssignAsync(desk.Editor, article, [1, 3], desk.Checker, "By noon", desk.Clock.GetUtcNow().AddTicks(33));
        await desk.AssignAsync(desk.Editor, article, [1, 2, 3], desk.OtherChecker);
        var undone = (await Undo.UndoAsync(desk.Editor, article)).Value();
        Assert.Equal("assigned claims 1, 2 and 3 to Mei Kato", undone.Did);
        Assert.Equal(["Sam Okoro", null, "Sam Okoro"], undone.Claims.Select(claim => claim.Assignment?.Assignee));
        Assert.Equal(WorkState.Suggested, undone.Claims[1].State);
        Assert.Equal("assigned claims 1 and 3 to Sam Okoro", (await Undo.UndoAsync(desk.Editor, article)).Value().Did);
        Assert.All((await desk.ReadAsync(article)).Claims, claim => Assert.Equal(WorkState.Suggested, claim.State));
    }

    [Fact]
    public async Task Undo_StepByStep_GoesBackInThePersonsOwnOrderPastOthers()
    {
        var article = await desk.ImportAsync(Story.Usual());
        await desk.Get<DismissClaims>().RunAsync(desk.Checker, article, [1]);
        await desk.Get<DismissClaims>().RunAsync(desk.OtherChecker, article, [2]);
        await desk.Get<AcceptClaims>().RunAsync(desk.Checker, article, [3]);
        Assert.Equal("accepted claim 3", (await Undo.UndoAsync(desk.Checker, article)).Value().Did);
        Assert.Equal("dismissed claim 1", (await Undo.UndoAsync(desk.Checker, article)).Value().Did);
        Assert.Equal("There is nothing of yours to undo in this article.", (await Undo.UndoAsync(desk.Checker, article)).Error());
        Assert.Equal(
            [WorkState.Suggested, WorkState.Dismissed, WorkState.Suggested],
            (await desk.ReadAsync(article)).Claims.Select(claim => claim.State));
        Assert.Equal("dismissed claim 1", (await Undo.RedoAsync(desk.Checker, article)).Value().Did);
        Assert.Equal("accepted claim 3", (await Undo.RedoAsync(desk.Checker, article)).Value().Did);
        Assert.Equal("There is nothing of yours to redo in this article.", (await Undo.RedoAsync(desk.Checker, article)).Error());
    }

    [Fact]
    public async Task Next_TellsWhatUndoAndRedoWouldBeAbout_OfThePersonsOwnOnly()
    {
        var article = await desk.ImportAsync(Story.Usual());
        Assert.Equal(NextSteps.None, await Undo.NextAsync(desk.Checker, article));
        await desk.Get<DismissClaims>().RunAsync(desk.Checker, article, [1]);
        await desk.Get<AcceptClaims>().RunAsync(desk.Checker, article, [2]);
        await desk.Get<AcceptClaims>().RunAsync(desk.OtherChecker, article, [3]);
        Assert.Equal(new NextSteps("accepted claim 2", null), await Undo.NextAsync(desk.Checker, article));
        await Undo.UndoAsync(desk.Checker, article);
        Assert.Equal(new NextSteps("dismissed claim 1", "accepted claim 2"), await Undo.NextAsync(desk.Checker, article));
        await Undo.UndoAsync(desk.Checker, article);
        Assert.Equal(new NextSteps(null, "dismissed claim 1"), await Undo.NextAsync(desk.Checker, article));
        await desk.Get<DismissClaims>().RunAsync(desk.Checker, article, [3]);
        Assert.Equal(new NextSteps("dismissed claim 3", null), await Undo.NextAsync(desk.Checker, article));
    }

    [Fact]
    public async Task Undo_WhatAColleagueChangedSince_IsRefusedAndSaysWho()
    {
        var claim = await desk.ClaimAsync();
        await desk.Get<DismissClaims>().RunAsync(desk.Checker, claim.Article, [1, 2]);
        await desk.Get<DismissClaims>().RestoreAsync(desk.OtherChecker, claim.Article, [2]);
        var conflict = (await Undo.UndoAsync(desk.Checker, claim.Article)).Conflict();
        Assert.Equal("Mei Kato changed claim 2 after you. Undo would lose that, so nothing was undone.", conflict.Message);
        Assert.Equal([WorkState.Dismissed, WorkState.Suggested], conflict.Current.Claims.Select(now => now.State));
        Assert.Equal(WorkState.Dismissed, (await desk.ReadAsync(claim)).State);
    }

    [Fact]
    public async Task Undo_AColleaguesEvidenceOnMyVerdict_IsNotLost()
    {
        var claim = await desk.ClaimAsync();
        var decided = (await desk.DecideAsync(desk.Checker, claim, Verdict.Unsourced, "Searched.")).Value();
        await desk.Get<EditEvidence>().AddAsync(desk.OtherChecker, claim with { Version = decided.Version }, Evidences.Refuting);
        Assert.StartsWith("Mei Kato changed claim 1 after you.", (await Undo.UndoAsync(desk.Checker, claim.Article)).Conflict().Message, StringComparison.Ordinal);
        Assert.Single((await desk.ReadAsync(claim)).Evidence);
    }

    [Fact]
    public async Task Undo_WhatAColleagueChangedAndTookBack_IsDone()
    {
        var claim = await desk.ClaimAsync();
        await desk.Get<AcceptClaims>().RunAsync(desk.Checker, claim.Article, [1]);
        await desk.Get<DismissClaims>().RunAsync(desk.OtherChecker, claim.Article, [1]);
        await Undo.UndoAsync(desk.OtherChecker, claim.Article);
        Assert.Equal(WorkState.Suggested, Assert.Single((await Undo.UndoAsync(desk.Checker, claim.Article)).Value().Claims).State);
    }

    [Fact]
    public async Task Undo_PastAStepThatIsInTheWay_TakesTheOneBeforeItBackAndDoesNotReturnToIt()
    {
        var article = await desk.ImportAsync(Story.Usual());
        await desk.Get<DismissClaims>().RunAsync(desk.Checker, article, [3]);
        await desk.Get<DismissClaims>().RunAsync(desk.Checker, article, [2]);
        await desk.Get<DismissClaims>().RunAsync(desk.Checker, article, [1]);
        await desk.Get<DismissClaims>().RestoreAsync(desk.OtherChecker, article, [1]);
        var stuck = (await Undo.UndoAsync(desk.Checker, article)).Conflict().Current.Id;
        Assert.Equal("dismissed claim 2", (await Undo.UndoAsync(desk.Checker, article, stuck)).Value().Did);
        Assert.Equal("dismissed claim 3", (await Undo.UndoAsync(desk.Checker, article)).Value().Did);
        Assert.Equal("There is nothing before it to undo.", (await Undo.UndoAsync(desk.Checker, article, stuck)).Error());
    }

    [Fact]
    public async Task Redo_AfterAnotherChangeOfMine_IsCutOff()
    {
        var article = await desk.ImportAsync(Story.Usual());
        await desk.Get<DismissClaims>().RunAsync(desk.Checker, article, [1]);
        await Undo.UndoAsync(desk.Checker, article);
        await desk.Get<AcceptClaims>().RunAsync(desk.Checker, article, [2]);
        Assert.Equal("There is nothing of yours to redo in this article.", (await Undo.RedoAsync(desk.Checker, article)).Error());
        Assert.Equal("accepted claim 2", (await Undo.UndoAsync(desk.Checker, article)).Value().Did);
        Assert.Equal("There is nothing of yours to undo in this article.", (await Undo.UndoAsync(desk.Checker, article)).Error());
    }

    [Fact]
    public async Task Redo_OverAColleaguesChange_IsRefused()
    {
        var claim = await desk.ClaimAsync();
        await desk.DecideAsync(desk.Checker, claim, Verdict.Unsourced, "Searched.");
        await Undo.UndoAsync(desk.Checker, claim.Article);
        await desk.AssignAsync(desk.Editor, claim.Article, [1], desk.OtherChecker);
        Assert.Equal(
            "Ana Duarte changed claim 1 after you. Redo would lose that, so nothing was done again.",
            (await Undo.RedoAsync(desk.Checker, claim.Article)).Conflict().Message);
        Assert.Null((await desk.ReadAsync(claim)).Verdict);
    }

    [Fact]
    public async Task Undo_AnAddedClaim_HidesItEverywhereAndRedoShowsItAgainUnderItsNumber()
    {
        var article = await desk.ImportAsync(Story.Usual());
        var text = (await desk.ReadAsync(article)).Text;
        var words = new TextSpan(text.IndexOf("40 million", StringComparison.Ordinal), 10);
        await desk.Get<AddClaim>().RunAsync(desk.Checker, new AddClaimRequest(article, [words], null));
        var undone = (await Undo.UndoAsync(desk.Checker, article)).Value();
        Assert.Equal("added claim 4: “40 million”", undone.Did);
        Assert.Equal([4], undone.Gone);
        Assert.Equal([1, 2, 3], (await desk.ReadAsync(article)).Claims.Select(claim => claim.Number));
        Assert.Equal("There is no claim 4 in article " + article + ".", (await desk.Get<DismissClaims>().RunAsync(desk.Editor, article, [4])).Absence());
        var again = Assert.Single((await Undo.RedoAsync(desk.Checker, article)).Value().Claims);
        Assert.Equal((4, WorkState.Open, "40 million"), (again.Number, again.State, again.Text));
    }

    [Fact]
    public async Task Undo_AnAddedClaimSomebodyWorksOn_IsRefused()
    {
        var article = await desk.ImportAsync(Story.Usual());
        var text = (await desk.ReadAsync(article)).Text;
        await desk.Get<AddClaim>().RunAsync(
            desk.Checker, new AddClaimRequest(article, [new TextSpan(text.IndexOf("40 million", StringComparison.Ordinal), 10)], null));
        await desk.AssignAsync(desk.Editor, article, [4], desk.OtherChecker);
        Assert.Equal(
            "Ana Duarte changed claim 4 after you. Undo would lose that, so nothing was undone.",
            (await Undo.UndoAsync(desk.Checker, article)).Conflict().Message);
    }

    [Fact]
    public async Task Undo_EditedAndRemovedEvidence_PutsTheWordsBack()
    {
        var claim = await desk.ClaimAsync();
        var edit = desk.Get<EditEvidence>();
        var added = (await edit.AddAsync(desk.Checker, claim, Evidences.Supporting)).Value();
        var id = added.Evidence[0].Id;
        var changed = (await edit.ChangeAsync(desk.Checker, claim with { Version = added.Version }, id, Evidences.Supporting with { Locator = "p. 99" })).Value();
        await edit.RemoveAsync(desk.Checker, claim with { Version = changed.Version }, id);
        Assert.Equal("p. 99", (await OnlyClaimAfterUndoAsync()).Evidence.Single().Locator);
        Assert.Equal(added.Evidence.Single(), (await OnlyClaimAfterUndoAsync()).Evidence.Single());
        Assert.Empty((await OnlyClaimAfterUndoAsync()).Evidence);

        async Task<ReviewClaim> OnlyClaimAfterUndoAsync() => Assert.Single((await Undo.UndoAsync(desk.Checker, claim.Article)).Value().Claims);
    }

    [Fact]
    public async Task Undo_WithdrawnVerdict_GivesItBackWithItsNoteAndDecider()
    {
        var claim = await desk.ClaimAsync();
        var decided = (await desk.DecideAsync(desk.OtherChecker, claim, Verdict.Unsourced, "Searched the archive.")).Value();
        await desk.Get<WithdrawVerdict>().RunAsync(desk.Checker, claim with { Version = decided.Version });
        var back = Assert.Single((await Undo.UndoAsync(desk.Checker, claim.Article)).Value().Claims);
        Assert.Equal(
            (Verdict.Unsourced, "Searched the archive.", "Mei Kato", decided.DecidedAt),
            (back.Verdict, back.Note, back.DecidedBy, back.DecidedAt));
    }

    [Fact]
    public async Task Undo_CorrectedFacts_PutsThemBack()
    {
        var article = await desk.ImportAsync(Story.Usual());
        var before = await desk.ReadAsync(article);
        await desk.Get<EditArticleFacts>().RunAsync(
            desk.Editor, new EditArticleFactsRequest(article, before.Version, "Another title", before.Outlet, null, null, before.Address));
        var undone = (await Undo.UndoAsync(desk.Editor, article)).Value();
        Assert.Equal(("Harbour vote divides the council", "Jo Marsh", before.PublishedOn), (undone.Article!.Title, undone.Article.Byline, undone.Article.PublishedOn));
        Assert.StartsWith("Ana Duarte undid: changed the title", (await desk.SentencesAsync(article))[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Undo_InASignedOffArticle_IsRefused()
    {
        var article = await desk.ImportAsync(new Story().Claim("The harbour cost 40 million euros."));
        await desk.Get<DismissClaims>().RunAsync(desk.Editor, article, [1]);
        await desk.Get<SignOffArticle>().RunAsync(desk.Editor, article, (await desk.ReadAsync(article)).Version, null);
        Assert.Equal("This article is signed off. Reopen it to change it.", (await Undo.UndoAsync(desk.Editor, article)).Error());
    }

    [Fact]
    public async Task Undo_AReader_IsRefused() =>
        Assert.Equal(
            "Readers can look only. Ask an administrator for the role of fact-checker to undo changes.",
            (await Undo.UndoAsync(desk.Reader, await desk.ImportAsync(Story.Usual()))).Refusal());

    [Fact]
    public async Task Undo_WithALesserRoleThanTheStepWasTakenWith_IsRefused()
    {
        var article = await desk.ImportAsync(Story.Usual());
        var editor = await desk.PersonAsync("Eve Holt", Role.Editor);
        await desk.AssignAsync(editor, article, [1], desk.Checker);
        await desk.Get<PeopleDirectory>().ChangeRoleAsync(desk.Administrator, editor.Id, Role.FactChecker);
        Assert.Equal("You did this with a role you no longer have. Ask an editor to change it.", (await Undo.UndoAsync(editor, article)).Refusal());
    }

    [Fact]
    public async Task Undo_AfterARestart_KnowsTheSteps()
    {
        var article = await desk.ImportAsync(Story.Usual());
        await desk.Get<DismissClaims>().RunAsync(desk.Checker, article, [1, 2]);
        await using var restarted = desk.Compose();
        Assert.Equal("dismissed claims 1 and 2", (await restarted.GetRequiredService<UndoSteps>().UndoAsync(desk.Checker, article)).Value().Did);
    }

    [Fact]
    public async Task Undo_AtOnceWithAColleaguesChange_LosesNeither()
    {
        for (var round = 0; round < 10; round++)
        {
            var claim = await desk.ClaimAsync();
            await desk.Get<AcceptClaims>().RunAsync(desk.Checker, claim.Article, [1]);
            var start = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            var undo = After(() => Undo.UndoAsync(desk.Checker, claim.Article));
            var take = After(() => desk.AssignAsync(desk.OtherChecker, claim.Article, [1], desk.OtherChecker));
            start.SetResult();
            (await take).Value();
            var now = await desk.ReadAsync(claim);
            Assert.Equal(("Mei Kato", WorkState.Assigned), (now.Assignment?.Assignee, now.State));
            await undo;

            async Task<T> After<T>(Func<Task<T>> run)
            {
                await start.Task;
                return await run();
            }
        }
    }

    [Fact]
    public async Task Undo_TwoTabsAtOnce_TakesTwoStepsBackAndNoneTwice()
    {
        var article = await desk.ImportAsync(Story.Usual());
        await desk.Get<DismissClaims>().RunAsync(desk.Checker, article, [1]);
        await desk.Get<DismissClaims>().RunAsync(desk.Checker, article, [2]);
        var undone = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => Undo.UndoAsync(desk.Checker, article))));
        Assert.Equal(
            ["dismissed claim 1", "dismissed claim 2"],
            undone.OfType<Outcome<ReplayedStep>.Saved>().Select(saved => saved.Value.Did).Order());
        Assert.Single(undone.OfType<Outcome<ReplayedStep>.Invalid>());
    }

    private UndoSteps Undo => desk.Get<UndoSteps>();
}
