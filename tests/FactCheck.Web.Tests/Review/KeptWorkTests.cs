using FactCheck.Core.Articles;
using FactCheck.Core.Claims;
using FactCheck.Web.Components.Pages.Review.Model;

namespace FactCheck.Web.Tests.Review;

public sealed class KeptWorkTests
{
    private readonly FakeDesk _desk = new(Sample.Article(
        Sample.Claim(1, "The river rose"),
        Sample.Claim(2, "a waste of money", WorkState.Decided, Verdict.Verified) with { Evidence = [Sample.Evidence(1, Stance.Supports)] },
        Sample.Claim(3, "Two dams", WorkState.Dismissed)));

    [Fact]
    public void BringBack_Verdict_OpensItsFormWithTheWordsAndSaysTheyAreNotSaved()
    {
        var session = Sample.Session(_desk);

        var saved = KeptWork.BringBack(session, [Kept(1, "Disputed", ("title", "Gauge readings"), ("passage", "4 m"), ("note", "Ask again."), ("confidential", "true"), ("accessed", "2026-03-01"))]);

        var work = session.Work(1);
        Assert.Empty(saved);
        Assert.Equal((Verdict.Disputed, "Ask again."), (work.Pressed!.Value, work.Note));
        Assert.Equal(("Gauge readings", "4 m", Stance.Refutes, true), (work.ForVerdict!.Title, work.ForVerdict.Passage, work.ForVerdict.Stance, work.ForVerdict.IsConfidential));
        Assert.Equal(new DateOnly(2026, 3, 1), work.ForVerdict.AccessedOn);
        Assert.Equal("Claim 1: what you typed is here again, and not saved yet.", session.Notice!.Sentence);
    }

    [Fact]
    public void BringBack_SavedBeforeTheServerStopped_IsNotOfferedAgain()
    {
        var session = Sample.Session(_desk);

        var saved = KeptWork.BringBack(session, [Kept(2, "Verified", ("title", "Yearbook 1"), ("locator", "p. 4"), ("stance", "Supports"), ("primary", "true"))]);

        Assert.Equal(["verdict:2:"], saved);
        Assert.Null(session.Work(2).Pressed);
        Assert.Null(session.Notice);
    }

    [Fact]
    public void BringBack_VerdictThatNeedsNothingMore_KeepsTheEvidenceAsAPieceOfItsOwn()
    {
        var session = Sample.Session(_desk);

        KeptWork.BringBack(session, [Kept(2, "Verified", ("title", "Yearbook 9"))]);

        Assert.Equal(("Yearbook 9", null), (session.Work(2).Evidence!.Title, session.Work(2).EvidenceId));
    }

    [Fact]
    public async Task BringBack_OfAClaimChangedMeanwhile_ShowsBothVersionsBeforeItReplacesAny()
    {
        var session = Sample.Session(_desk);
        var kept = new KeptForm("note:2:", 2, "note", null, null, Fields(("note", "Asked the mayor.")), Version: Guid.NewGuid());

        KeptWork.BringBack(session, [kept, kept with { Key = "note:1:", Claim = 1, Version = session.Find(1)!.Version }]);
        await session.Changes.PressAsync(2, Verdict.Verified);

        Assert.Equal(("Verified — Asked the mayor.", Verdict.Verified), (session.Work(2).Conflict!.Mine, session.Work(2).Conflict!.Theirs.Verdict!.Value));
        Assert.Null(session.Work(1).Overtaken);
    }

    [Fact]
    public void BringBack_ChangedEvidenceThatIsGone_BecomesNewEvidence()
    {
        var session = Sample.Session(_desk);

        KeptWork.BringBack(session, [new("evidence:1:8", 1, "evidence", null, 8, Fields(("title", "Letter")))]);

        Assert.Equal(("Letter", null), (session.Work(1).Evidence!.Title, session.Work(1).EvidenceId));
    }

    [Fact]
    public void BringBack_NothingCanBeSavedThere_LeavesItWithTheBrowser()
    {
        var session = Sample.Session(_desk);
        var closed = Sample.Session(new FakeDesk(_desk.Article with { Status = ArticleStatus.SignedOff }));
        var kept = Kept(1, "Unsourced", ("note", "Two archives."));

        Assert.Empty(KeptWork.BringBack(session, [kept with { Claim = 3 }, kept with { Claim = 99 }, kept with { Kind = "tampered" }, kept with { Verdict = "7" }]));
        Assert.Empty(KeptWork.BringBack(closed, [kept]));

        Assert.Null(session.Notice);
        Assert.Null(closed.Work(1).Pressed);
    }

    [Fact]
    public void BringBack_OtherWordsForTheArticle_OpensTheirFormAgain()
    {
        var session = Sample.Session(_desk);

        Assert.Empty(KeptWork.BringBack(session, [Correction("1")]));

        var typed = session.Corrections.Open!;
        Assert.Equal(("a waste of money", "a waste of time", "He said time.", 2), (typed.Was, typed.Words, typed.Reason, typed.Claim!.Value));
        Assert.Equal("The other words you typed are here again, and not suggested yet.", session.Notice!.Sentence);
    }

    [Fact]
    public async Task BringBack_OtherWordsThatWereSuggestedOrAreOfAnotherDraft_OpenNothing()
    {
        var session = Sample.Session(_desk);
        Assert.Empty(KeptWork.BringBack(session, [Correction("2"), Correction("1", was: "other words")]));
        Assert.Equal((null, null), (session.Corrections.Open, session.Notice));

        await _desk.ProposeAsync(1, [Sample.Span(Sample.Text, "a waste of money")], "a waste of time", "He said time.", 2);
        session = Sample.Session(_desk);
        Assert.Equal(["correction:0:69-85"], KeptWork.BringBack(session, [Correction("1")]));
        Assert.Equal((null, null), (session.Corrections.Open, session.Notice));
    }

    private static KeptForm Correction(string draft, string was = "a waste of money")
    {
        var span = Sample.Span(Sample.Text, "a waste of money");
        return new(
            "correction:0:69-85", 0, "correction", null, null,
            Fields(("draft", draft), ("place", $"{span.Start}-{span.End}"), ("was", was), ("claim", "2"), ("words", "a waste of time"), ("reason", "He said time.")));
    }

    private static KeptForm Kept(int claim, string verdict, params (string Name, string Value)[] fields) =>
        new($"verdict:{claim}:", claim, "verdict", verdict, null, Fields(fields));

    private static Dictionary<string, string> Fields(params (string Name, string Value)[] fields) =>
        fields.ToDictionary(field => field.Name, field => field.Value);
}
