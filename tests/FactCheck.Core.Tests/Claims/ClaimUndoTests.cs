using System.Reflection;
using FactCheck.Core.Claims;
using FactCheck.Core.History;

namespace FactCheck.Core.Tests.Claims;

public sealed class ClaimUndoTests
{
    // What no person changes, or what follows from the rest. A new property belongs either here or in ClaimMemento:
    // left out of both, undo would take a step back over a colleague's work in it.
    private static readonly string[] NotRemembered =
    [
        nameof(Claim.Id), nameof(Claim.ArticleId), nameof(Claim.Article), nameof(Claim.Revision), nameof(Claim.Number),
        nameof(Claim.Attribution), nameof(Claim.AddedBy),
        nameof(Claim.State), nameof(Claim.ChangedAt), nameof(Claim.Version), nameof(Claim.IsUndone),
        nameof(Claim.SecondCheckerId), nameof(Claim.SecondCheckState),
    ];

    [Fact]
    public void Remember_HoldsEveryPropertyAPersonCanChange() => Assert.Equal(
        typeof(Claim).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => property.Name).Except(NotRemembered).Order(),
        typeof(ClaimMemento).GetProperties().Select(property => property.Name).Order());

    [Fact]
    public void Recall_AnUndecidedState_TakesVerdictNoteAndAssignmentBack()
    {
        var claim = Known.Suggested();
        claim.AddEvidence(Known.Supporting, Known.Sam, Known.Morning);
        var before = Remember(claim);
        claim.Assign(Known.Mei, "By noon", null, Known.Ana, Known.Morning);
        claim.Decide(Verdict.Verified, "Matches.", Known.Sam, Known.Noon);
        var version = claim.Version;
        Recall(claim, before);
        Assert.Equal(
            (WorkState.Open, null, null, null, null, null, null),
            (claim.State, claim.Verdict, claim.Note, claim.DecidedBy, claim.DecidedById, claim.DecidedAt, claim.Assignment));
        Assert.NotEqual(version, claim.Version);
    }

    [Fact]
    public void Recall_EvidenceAddedSince_IsRemovedAndCanComeBack()
    {
        var claim = Known.Suggested();
        var before = Remember(claim);
        claim.AddEvidence(Known.Supporting, Known.Sam, Known.Morning);
        var after = Remember(claim);
        Recall(claim, before);
        Assert.Equal(Known.Noon, Assert.Single(claim.Evidence).RemovedAt);
        Assert.Equal(WorkState.Suggested, claim.State);
        Recall(claim, after);
        Assert.Equal((null, Known.Supporting), (claim.Evidence[0].RemovedAt, claim.Evidence[0].Details));
        Assert.Equal(WorkState.Open, claim.State);
    }

    [Fact]
    public void Recall_EditedEvidence_HasItsOldWordsAgain()
    {
        var claim = Known.Suggested();
        claim.AddEvidence(Known.Supporting, Known.Sam, Known.Morning);
        var before = Remember(claim);
        claim.ChangeEvidence(0, Known.Supporting with { Locator = "p. 99" }, Known.Sam, Known.Morning);
        Recall(claim, before);
        Assert.Equal(Known.Supporting, claim.Evidence[0].Details);
    }

    [Fact]
    public void Recall_NothingAtAll_HidesTheClaimUntilItIsRecalled()
    {
        var claim = Known.Suggested();
        var made = Remember(claim);
        Recall(claim, null);
        Assert.True(claim.IsUndone);
        Assert.Null(Remember(claim));
        Recall(claim, made);
        Assert.False(claim.IsUndone);
    }

    [Fact]
    public void Step_UndoneTwice_IsAFault()
    {
        var step = new Step(1, Known.Sam, Known.Noon, "dismissed claim 1", false, []);
        step.Undo();
        Assert.Throws<InvalidOperationException>(step.Undo);
        step.Redo();
        Assert.Equal(StepState.Done, step.State);
    }

    [Fact]
    public void Step_OfAVeryLongNote_SaysItsBeginning() =>
        Assert.Equal(Step.DidLimit, new Step(1, Known.Sam, Known.Noon, new string('a', 12_000), false, []).Did.Length);

    [Fact]
    public void RecordUndo_OfAStepThatTellsEvidence_TellsItToo() =>
        Assert.All(
            new Step(1, Known.Sam, Known.Noon, "added evidence for claim 1: “City budget”", true, []).RecordUndo([1, 2], Known.Sam, Known.Noon),
            entry => Assert.True(entry.TellsEvidence));

    private static object? Remember(IUndoable claim) => claim.Remember();

    private static void Recall(IUndoable claim, object? memento) => claim.Recall(memento, Known.Noon);
}
