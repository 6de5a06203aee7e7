using FactCheck.Core.Articles;
using FactCheck.Core.Claims;
using FactCheck.Web.Components.Pages.Review.Model;
using FactCheck.Workbench;
using FactCheck.Workbench.People;
using FactCheck.Workbench.Review;

namespace FactCheck.Web.Tests.Review;

public sealed class ReviewChangesTests
{
    private readonly FakeDesk _desk = new(Sample.Article(
        Sample.Claim(1, "The river rose"),
        Sample.Claim(2, "a waste of money") with { Evidence = [Sample.Evidence(1, Stance.Refutes)] },
        Sample.Claim(3, "Two dams", WorkState.Suggested)));

    private readonly ReviewSession _session;

    public ReviewChangesTests() => _session = Sample.Session(_desk, Sample.Editor);

    private ReviewChanges Changes => _session.Changes;

    [Fact]
    public async Task Press_NothingMissing_DecidesAtOnceWithUndo()
    {
        await Changes.PressAsync(2, Verdict.Disputed);

        Assert.Equal(["decide 2 Disputed note= evidence=/"], _desk.Calls);
        Assert.Equal(Verdict.Disputed, _session.Find(2)!.Verdict);

        Assert.Equal(("Claim 2: Disputed.", NoticeOffer.Undo), (_session.Notice!.Sentence, _session.Notice.Offer));
    }

    [Fact]
    public async Task Press_SomethingMissing_OpensItWithTheStancePreset()
    {
        await Changes.PressAsync(1, Verdict.Disputed);

        Assert.Empty(_desk.Calls);
        Assert.Equal((Verdict.Disputed, Stance.Refutes), (_session.Work(1).Pressed!.Value, _session.Work(1).ForVerdict!.Stance));
    }

    [Fact]
    public async Task Press_AnotherVerdict_KeepsTheEvidenceTyped()
    {
        await Changes.PressAsync(1, Verdict.Disputed);
        _session.Work(1).ForVerdict!.Title = "Gauge readings";

        await Changes.PressAsync(1, Verdict.Verified);

        Assert.Equal(("Gauge readings", Stance.Supports), (_session.Work(1).ForVerdict!.Title, _session.Work(1).ForVerdict!.Stance));
    }

    [Fact]
    public async Task DecidePressed_VerifiedWithoutEvidence_SaysWhatIsMissing()
    {
        await Changes.PressAsync(1, Verdict.Verified);
        await Changes.DecidePressedAsync(1);

        Assert.Empty(_desk.Calls);
        Assert.Equal(["Verified needs evidence that supports the claim. Add at least one piece."], _session.Work(1).Problems);
    }

    [Fact]
    public async Task DecidePressed_UnsourcedWithoutNote_SaysWhatIsMissing()
    {
        await Changes.PressAsync(1, Verdict.Unsourced);
        _session.Work(1).Note = "  ";
        await Changes.DecidePressedAsync(1);

        Assert.Empty(_desk.Calls);
        Assert.Equal(["Unsourced needs a note that says what was searched."], _session.Work(1).Problems);
    }

    [Fact]
    public async Task DecidePressed_Complete_SavesEvidenceAndVerdictTogetherAndClearsTheForm()
    {
        await Changes.PressAsync(1, Verdict.Verified);
        _session.Work(1).ForVerdict!.Title = "Gauge readings";
        _session.Work(1).ForVerdict!.Locator = "row 12";
        _session.Work(1).Note = " read twice ";
        await Changes.DecidePressedAsync(1);

        Assert.Equal(["decide 1 Verified note=read twice evidence=Gauge readings/Supports"], _desk.Calls);
        Assert.Equal((null, "", null), (_session.Work(1).Pressed, _session.Work(1).Note, _session.Work(1).ForVerdict));
    }

    [Fact]
    public async Task DecidePressed_Refused_KeepsWhatWasTyped()
    {
        await Changes.PressAsync(1, Verdict.Unsourced);
        _session.Work(1).Note = "Searched the registers.";
        _desk.Next = _ => new Outcome<ReviewClaim>.Invalid(["This article is signed off. Reopen it to change it."]);
        await Changes.DecidePressedAsync(1);

        Assert.Equal(["This article is signed off. Reopen it to change it."], _session.Work(1).Problems);
        Assert.Equal("Searched the registers.", _session.Work(1).Note);
    }

    [Fact]
    public async Task Decide_SomebodyWasFaster_ShowsBothAndCanStillSaveMine()
    {
        _desk.Article = _desk.Article with { Claims = [.. _desk.Article.Claims.Select(claim => claim.Number == 2 ? claim with { Version = Guid.NewGuid(), Verdict = Verdict.Unsourced, State = WorkState.Decided, DecidedBy = "Mia Kern" } : claim)] };

        await Changes.PressAsync(2, Verdict.Disputed);

        var conflict = _session.Work(2).Conflict!;
        Assert.Equal(("Mia Kern changed this claim in the meantime.", "Disputed"), (conflict.Message, conflict.Mine));
        Assert.Equal(Verdict.Unsourced, _session.Find(2)!.Verdict);

        await conflict.SaveMine();
        Assert.Equal(Verdict.Disputed, _session.Find(2)!.Verdict);
        Assert.Null(_session.Work(2).Conflict);
    }

    [Fact]
    public async Task Decide_DatabaseGone_SaysSoAndKeepsTheForm()
    {
        await Changes.PressAsync(1, Verdict.Unsourced);
        _session.Work(1).Note = "Searched.";
        _desk.Throws = new InvalidOperationException("no database");
        await Changes.DecidePressedAsync(1);

        Assert.Equal("Failed: no database", _session.Notice!.Sentence);
        Assert.Equal("Searched.", _session.Work(1).Note);
        Assert.False(_session.Work(1).IsSaving);
    }

    [Fact]
    public async Task AddClaim_Saved_IsSelectedAndCanBeUndone()
    {
        await Changes.AddClaimAsync([Sample.Span(Sample.Text, "Nobody was hurt")]);

        Assert.Equal(4, _session.State.Claim);
        Assert.Contains(4, _session.Marks.InTextOrder);

        await Changes.UndoAsync();
        Assert.DoesNotContain(4, _session.Marks.InTextOrder);
        Assert.Null(_session.Find(4));
        Assert.Null(_session.State.Claim);
        await Changes.RedoAsync();
        Assert.Equal(4, _session.State.Claim);
        Assert.Contains(4, _session.Marks.InTextOrder);
    }

    [Fact]
    public async Task SignOff_Saved_TakesTheControlsAway()
    {
        Assert.Empty(await Changes.SignOffAsync(null));

        Assert.False(_session.May.CanCheck);
        Assert.True(_session.May.CanReopen);
    }

    [Theory]
    [InlineData("v")]
    [InlineData("e")]
    [InlineData("x")]
    [InlineData("a")]
    public async Task Key_ForAReader_ChangesNothing(string key)
    {
        var session = Sample.Session(_desk, Sample.Reader, new ReviewState(Claim: 1));
        await new ReviewQuickKeys(session, time => time).PressAsync(key);

        Assert.Empty(_desk.Calls);
        Assert.False(session.Work(1).HasOpen);
    }

    [Fact]
    public async Task Key_JK_MovesThroughTheListAndEnterToTheNextOpen()
    {
        var keys = new ReviewQuickKeys(_session, time => time);
        var seen = new List<int?>();
        foreach (var key in new[] { "j", "j", "k", "Enter", "Enter" })
        {
            await keys.PressAsync(key);
            seen.Add(_session.State.Claim);
        }

        Assert.Equal([1, 2, 1, 2, 3], seen);
    }

    [Fact]
    public async Task Key_XThenCtrlZ_DismissesAndUndoes()
    {
        var keys = new ReviewQuickKeys(_session, time => time);
        _session.Select(3);
        await keys.PressAsync("x");
        await keys.PressAsync("Ctrl+z");
        Assert.Equal(WorkState.Suggested, _session.Find(3)!.State);
        await keys.PressAsync("Ctrl+Shift+z");

        Assert.Equal(["dismiss 3", "undo", "redo"], _desk.Calls);
        Assert.Equal(WorkState.Dismissed, _session.Find(3)!.State);
    }

    [Fact]
    public async Task Undo_Saved_SaysWhatWasUndoneOffersRedoAndLeadsToTheClaim()
    {
        await Changes.DismissAsync([1, 3]);
        Assert.Equal(("2 claims dismissed.", NoticeOffer.Undo), (_session.Notice!.Sentence, _session.Notice.Offer));
        await Changes.UndoAsync();

        Assert.Equal(("Undone: dismiss 1 3.", NoticeOffer.Redo), (_session.Notice.Sentence, _session.Notice.Offer));
        Assert.Equal([1, 2, 3], _session.Shown);
        Assert.Equal(1, _session.State.Claim);
        await Changes.RedoAsync();
        Assert.Equal(("Done again: dismiss 1 3.", NoticeOffer.Undo), (_session.Notice.Sentence, _session.Notice.Offer));
    }

    [Fact]
    public async Task Undo_OfAClaimThatIsSelected_LeavesTheSelectionThere()
    {
        _session.Select(3);
        await Changes.DismissAsync([1, 3]);
        await Changes.UndoAsync();

        Assert.Equal(3, _session.State.Claim);
    }

    [Fact]
    public async Task Undo_AColleagueIsInTheWay_SaysSoShowsTheirWorkAndOffersTheStepBefore()
    {
        await Changes.DismissAsync([1]);
        var theirs = _session.Find(1)! with { State = WorkState.Open, AddedBy = "Mia Kern" };
        _desk.NextReplay = new Outcome<ReplayedStep>.Conflict(new ReplayedStep(12, "dismissed claim 1", [theirs], [], null), "Mia Kern changed claim 1 after you.");
        await Changes.UndoAsync();

        Assert.Equal(new ReviewNotice("Mia Kern changed claim 1 after you.", true, NoticeOffer.UndoEarlier, 12), _session.Notice);
        Assert.Equal("Mia Kern", _session.Find(1)!.AddedBy);
    }

    [Fact]
    public async Task Undo_NothingLeft_SaysSo()
    {
        await Changes.UndoAsync();

        Assert.Equal("There is nothing of yours to undo in this article.", _session.Notice!.Sentence);
    }

    [Fact]
    public async Task Key_Escape_ClosesTheInnermostThingFirst()
    {
        var keys = new ReviewQuickKeys(_session, time => time);
        _session.Select(1);
        await keys.PressAsync("v");
        _session.Work(1).ForVerdict!.Title = "Gauge readings";

        await keys.PressAsync("Escape");
        Assert.Equal((null, 1), (_session.Work(1).Pressed, _session.State.Claim));
        Assert.Equal("Gauge readings", _session.Work(1).ForVerdict!.Title);

        await keys.PressAsync("Escape");
        Assert.Null(_session.State.Claim);
    }

    [Fact]
    public async Task Key_T_TakesAnUnassignedClaimButNotAColleagues()
    {
        var session = Sample.Session(_desk, Sample.Checker, new ReviewState(Claim: 1));
        var keys = new ReviewQuickKeys(session, time => time);
        await keys.PressAsync("t");
        Assert.Equal("sam", session.Find(1)!.Assignment!.AssigneeId);

        session.Put(session.Find(1)! with { Assignment = new ReviewAssignment("mia", "Mia Kern", "Ana", default, null, null) });
        await keys.PressAsync("t");
        Assert.Single(_desk.Calls);
    }

    [Fact]
    public async Task CorrectFacts_Saved_ShowsThemAndKeepsTheRest()
    {
        var problems = await Changes.CorrectFactsAsync(
            _session.Article.Version, new ArticleFacts("River rises", "The Quay Courier", null, new DateOnly(2026, 3, 1), null));

        Assert.Empty(problems);
        Assert.Equal(("River rises", "The Quay Courier", 3), (_session.Article.Title, _session.Article.Outlet, _session.Claims.Count));
    }

    [Fact]
    public async Task CorrectFacts_ChangedByAnotherMeanwhile_SaysSo() =>
        Assert.Equal(["Mia Kern changed the article first."], await Changes.CorrectFactsAsync(Guid.NewGuid(), new ArticleFacts("River rises", null, null, null, null)));
}
