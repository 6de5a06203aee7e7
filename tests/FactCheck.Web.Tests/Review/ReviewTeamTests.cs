using FactCheck.Core.Articles;
using FactCheck.Core.Claims;
using FactCheck.Core.People;
using FactCheck.Web.Components.Pages.Review.Model;
using FactCheck.Web.Team;
using FactCheck.Workbench.News;
using FactCheck.Workbench.Review;

namespace FactCheck.Web.Tests.Review;

public sealed class ReviewTeamTests
{
    private readonly FakeDesk _desk = new(Sample.River());
    private readonly ReviewSession _session;

    public ReviewTeamTests() => _session = Sample.Session(_desk);

    private static ReviewClaim Verified(ReviewClaim claim) =>
        claim with { State = WorkState.Decided, Verdict = Verdict.Verified, DecidedBy = "Mia Kern" };

    private Task HearAsync(params DeskChange[] changes) => _session.Team.TakeInAsync(changes);

    [Fact]
    public async Task Verdict_OfAnother_IsReadAndDrawn_AndNothingElse()
    {
        var drawn = new List<int>();
        foreach (var claim in _session.Claims)
            _session.Watch([claim.Number], () => drawn.Add(claim.Number));

        await HearAsync(_desk.Other(1, "marked claim 1 verified", Verified));

        Assert.Equal([1], Assert.Single(_desk.Updates).Claims);
        Assert.Equal([1], drawn);
        Assert.Equal((Verdict.Verified, 1), (_session.Find(1)!.Verdict, _session.Counts.Verified));
        Assert.Equal("Mia Kern marked claim 1 verified.", _session.Team.Said);
        Assert.Null(_session.Notice);
    }

    [Fact]
    public async Task NewDraft_OfAnother_IsTakenInWhole_AndWordsChosenInTheOldOneAreLeft()
    {
        _session.Words.Open(1);
        _session.Work(4).NoteOpen = true;
        _session.Work(4).Note = "Asked the board.";
        _desk.Article = _desk.Article with
        {
            Revision = 2,
            Claims = [.. _desk.Article.Claims.Where(claim => claim.Number != 4)],
            Lost = [_desk.Article.Claims.Single(claim => claim.Number == 4) with { State = WorkState.Lost, Loss = new Loss(2) }],
        };

        await HearAsync(FakeDesk.News([], DeskParts.Text | DeskParts.Article, new SaidChange(null, "Mia Kern brought in draft 2: 3 claims kept, 1 not in it.", false)));

        Assert.Null(_session.Words.Edges);
        Assert.Equal("Draft 2 came in while you were moving the edges of words. Choose them again.", _session.Notice?.Sentence);
        Assert.Equal(("Mia Kern brought in draft 2: 3 claims kept, 1 not in it.", 2), (_session.Team.Said, _session.Article.Revision));
        Assert.Equal("Asked the board.", _session.OpenedWork(Assert.Single(_session.Lost).Number)!.Typed);
    }

    [Fact]
    public async Task OwnChange_ComesBackAsNews_AndIsNotReadAgain()
    {
        await _session.Changes.PressAsync(4, Verdict.Verified);
        var own = new DeskChange(
            7, [new TouchedClaim(4, _session.Find(4)!.Version)], [], DeskParts.None, "sam", "Sam Okoro",
            [new SaidChange(4, "Sam Okoro marked claim 4 verified.", false)], new HashSet<string>());

        await HearAsync(own);

        Assert.Empty(_desk.Updates);
        Assert.Equal("", _session.Team.Said);
        Assert.Null(_session.OpenedWork(4)!.Overtaken);
    }

    [Fact]
    public async Task OwnChange_InThisOrAnotherWindow_TellsWhatUndoWouldBeAbout()
    {
        var drawn = ReviewParts.None;
        _session.Changed += parts => drawn |= parts;
        await _desk.DismissAsync([1]);
        await HearAsync(FakeDesk.News([], DeskParts.None) with { ById = "mia" });
        Assert.Equal((NextSteps.None, ReviewParts.None), (_session.Steps, drawn));

        await HearAsync(FakeDesk.News([], DeskParts.None) with { ById = "sam" });

        Assert.Equal((new NextSteps("dismiss 1", null), ReviewParts.Steps), (_session.Steps, drawn));
    }

    [Fact]
    public async Task SavedHereWhileReading_IsNotReplacedByWhatWasReadBefore()
    {
        var theirs = _desk.Other(4, "added evidence to claim 4", claim => claim with { Evidence = [.. claim.Evidence, Sample.Evidence(2, Stance.Supports)] });
        // Claim 1 and the one above come in one reading; meanwhile a verdict on claim 1 is given here.
        _desk.WhileReading = () => _ = _session.Changes.PressAsync(1, Verdict.Unsourced);
        _session.Work(1).NoteOpen = true;
        _session.Work(1).Note = "Searched.";
        var first = _desk.Other(1, "accepted claim 1", claim => claim);
        await _session.Changes.PressAsync(1, Verdict.Unsourced);
        _session.Work(1).Conflict = null;

        await HearAsync(theirs, first);

        Assert.Equal(_desk.Article.Claims.Single(claim => claim.Number == 4).Version, _session.Find(4)!.Version);
        Assert.Equal(_desk.Article.Claims.Single(claim => claim.Number == 1).Version, _session.Find(1)!.Version);
    }

    [Fact]
    public async Task Typing_IsKept_AndSavingShowsBothVersions()
    {
        _session.Select(1);
        await _session.Changes.PressAsync(1, Verdict.Verified);
        _session.Work(1).ForVerdict!.Title = "Gauge readings";
        _session.Work(1).ForVerdict!.Passage = "Up 12%";

        await HearAsync(_desk.Other(1, "marked claim 1 verified", claim => Verified(claim) with { Evidence = [Sample.Evidence(9, Stance.Supports)] }));

        var work = _session.Work(1);
        Assert.Equal(["Mia Kern marked claim 1 verified."], work.Overtaken!.Sentences);
        Assert.Equal((Verdict.Verified, "Gauge readings"), (work.Pressed!.Value, work.ForVerdict!.Title));

        await _session.Changes.DecidePressedAsync(1);
        var conflict = work.Conflict!;
        Assert.Equal(Verdict.Verified, conflict.Theirs.Verdict);
        Assert.Equal("Verified, with Supports: “Gauge readings” — “Up 12%”", conflict.Mine);

        await conflict.SaveMine();
        Assert.Equal("decide 1 Verified note= evidence=Gauge readings/Supports", _desk.Calls[^1]);
        Assert.Equal(["Yearbook 9", "Gauge readings"], _session.Find(1)!.Evidence.Select(piece => piece.Title));
        Assert.False(work.HasOpen);
    }

    [Fact]
    public async Task Conflict_LeftAsItIs_KeepsTypedEvidenceWhereTheVerdictNoLongerAsksForIt()
    {
        _session.Select(1);
        await _session.Changes.PressAsync(1, Verdict.Verified);
        _session.Work(1).ForVerdict!.Title = "Gauge readings";
        _session.Work(1).ForVerdict!.Passage = "Up 12%";
        await HearAsync(_desk.Other(1, "marked claim 1 verified", claim => Verified(claim) with { Evidence = [Sample.Evidence(9, Stance.Supports)] }));
        await _session.Changes.DecidePressedAsync(1);

        _session.Work(1).GoOn(_session.Find(1)!);

        Assert.Null(_session.Work(1).Conflict);
        Assert.Equal("Gauge readings", _session.Work(1).Evidence!.Title);
    }

    [Fact]
    public async Task VerdictKey_OnAClaimThatChangedUnderTheEyes_ShowsBothInsteadOfReplacing()
    {
        _session.Select(4);
        await HearAsync(_desk.Other(4, "marked claim 4 disputed", claim => claim with { State = WorkState.Decided, Verdict = Verdict.Disputed, DecidedBy = "Mia Kern" }));

        await _session.Changes.PressAsync(4, Verdict.Verified);

        Assert.Equal(Verdict.Disputed, _session.Work(4).Conflict!.Theirs.Verdict);
        Assert.Equal(Verdict.Disputed, _session.Find(4)!.Verdict);
    }

    [Fact]
    public async Task Claim_LeftAndReturnedTo_IsKnownAsItIs()
    {
        _session.Select(4);
        await HearAsync(_desk.Other(4, "marked claim 4 disputed", claim => claim with { State = WorkState.Decided, Verdict = Verdict.Disputed }));
        _session.Select(1);
        _session.Select(4);

        await _session.Changes.PressAsync(4, Verdict.Verified);

        Assert.Equal(Verdict.Verified, _session.Find(4)!.Verdict);
    }

    [Fact]
    public async Task Assignment_OfAClaimAnotherDecidedMeanwhile_ShowsBoth_AndKeepsWhatIsFilledIn()
    {
        var session = Sample.Session(_desk, Sample.Editor);
        session.Select(1);
        session.Work(1).Assignment = new AssignmentDraft { AssigneeId = "sam", Note = "Before lunch" };
        await session.Team.TakeInAsync([_desk.Other(1, "marked claim 1 verified", Verified)]);

        await session.Changes.AssignAsync([1], new Workbench.People.Person("sam", "Sam Okoro", "sam@example.org", Role.FactChecker, true), "Before lunch", null);

        var conflict = session.Work(1).Conflict!;
        Assert.Equal((Verdict.Verified, "Assigned to Sam Okoro: “Before lunch”"), (conflict.Theirs.Verdict, conflict.Mine));
        Assert.Equal("Before lunch", session.Work(1).Assignment!.Note);
        await conflict.SaveMine();
        Assert.Equal("sam", session.Find(1)!.Assignment!.AssigneeId);
        Assert.Null(session.Work(1).Assignment);
    }

    [Fact]
    public async Task Conflict_OvertakenOnceMore_IsShownAnewInsteadOfSavedUnseen()
    {
        _session.Select(4);
        await HearAsync(_desk.Other(4, "marked claim 4 disputed", claim => claim with { State = WorkState.Decided, Verdict = Verdict.Disputed }));
        await _session.Changes.PressAsync(4, Verdict.Verified);
        await HearAsync(_desk.Other(4, "marked claim 4 unsourced", claim => claim with { Verdict = Verdict.Unsourced }));

        await _session.Work(4).Conflict!.SaveMine();

        Assert.Equal(Verdict.Unsourced, _session.Work(4).Conflict!.Theirs.Verdict);
        await _session.Work(4).Conflict!.SaveMine();
        Assert.Equal(Verdict.Verified, _session.Find(4)!.Verdict);
    }

    [Fact]
    public async Task Edges_OfAClaimAnotherChanged_AreSavedOnlyAfterBothAreSeen()
    {
        _session.Select(1);
        _session.Words.Open(1);
        _session.Words.Nudge(SpanEdge.End, -1);
        await HearAsync(_desk.Other(1, "marked claim 1 verified", Verified));

        await _session.Words.SaveAsync();

        Assert.Equal(("the words “The river rose by 12% in”", Verdict.Verified), (_session.Work(1).Conflict!.Mine, _session.Work(1).Conflict!.Theirs.Verdict!.Value));
    }

    [Fact]
    public async Task RowOfAList_StaysUntilThePersonMovesOn()
    {
        _session.Go(new ReviewState(ClaimFilter.Open));
        Assert.Equal([1, 3, 4], _session.Shown.Order());

        await HearAsync(_desk.Other(1, "marked claim 1 verified", Verified));
        Assert.Equal([1, 3, 4], _session.Shown.Order());

        _session.Select(4);
        Assert.Equal([3, 4], _session.Shown.Order());
    }

    [Fact]
    public async Task ClaimAddedByAnother_Appears_AndOneTakenAwayGoes()
    {
        await HearAsync(_desk.Other(9, "added claim 9", claim => claim));
        Assert.Contains(9, _session.Shown);
        Assert.Contains(9, _session.Marks.InTextOrder);

        await HearAsync(_desk.Other(9, "undid: added claim 9", null));
        Assert.Null(_session.Find(9));
    }

    [Fact]
    public async Task ClaimTakenAway_WhileSomebodyTypesOnIt_StaysWithItsWords()
    {
        await HearAsync(_desk.Other(9, "added claim 9", claim => claim));
        _session.Select(9);
        _session.Work(9).OpenNote(_session.Find(9)!);
        _session.Work(9).Note = "Asked the mayor.";

        await HearAsync(_desk.Other(9, "undid: added claim 9", null));

        Assert.NotNull(_session.Find(9));
        Assert.Equal(("Asked the mayor.", "Mia Kern undid: added claim 9."), (_session.Work(9).Note, _session.Work(9).Overtaken!.Sentences[0]));
    }

    [Fact]
    public async Task SignOff_LocksThePageWithASentence_AndReopeningUnlocksIt()
    {
        _session.Work(1).OpenNote(_session.Find(1)!);
        _session.Work(1).Note = "Asked the mayor.";
        _desk.Article = _desk.Article with { Status = ArticleStatus.SignedOff, SignOff = new ReviewSignOff("Mia Kern", default, null) };

        await HearAsync(FakeDesk.News([], DeskParts.Article, new SaidChange(null, "Mia Kern signed the article off.", false)));

        Assert.False(_session.May.CanCheck);
        Assert.Equal("Mia Kern signed the article off. It is locked; what you typed stays here until it is open again.", _session.Notice!.Sentence);
        Assert.Equal("Asked the mayor.", _session.Work(1).Note);

        _desk.Article = _desk.Article with { Status = ArticleStatus.Checking, SignOff = null };
        await HearAsync(FakeDesk.News([], DeskParts.Article, new SaidChange(null, "Mia Kern reopened the article.", false)));
        Assert.True(_session.May.CanCheck);
        Assert.Equal("Mia Kern reopened the article. You can go on.", _session.Notice!.Sentence);
    }

    [Fact]
    public async Task NewText_IsTakenInWhole_AndPlacesInTheOldOneAreLetGo()
    {
        _session.Select(1);
        _session.Words.Open(1);
        _session.Words.Nudge(SpanEdge.End, -1);
        _session.Work(4).OpenNote(_session.Find(4)!);
        _session.Work(4).Note = "Asked the mayor.";
        const string text = "In May the river rose by 12%, it said.";
        _desk.Article = _desk.Article with { Revision = 2, Text = text, Sentences = Sample.Sentences(text), Claims = [.. _desk.Article.Claims.Select(claim => claim with { Spans = [Sample.Span(text, "rose by 12%")], Version = Guid.NewGuid() })] };

        await HearAsync(FakeDesk.News([], DeskParts.Text, new SaidChange(null, "Mia Kern brought in draft 2.", false)));

        Assert.Equal((2, text), (_session.Article.Revision, _session.Article.Text));
        Assert.Null(_session.Words.Edges);
        Assert.Equal("Asked the mayor.", _session.Work(4).Note);
        Assert.NotNull(_session.Work(4).Overtaken);
    }

    [Fact]
    public async Task WordsChosenInAnOldText_AreNotSavedIntoANewOne()
    {
        _desk.Next = old => new FactCheck.Workbench.Outcome<ReviewClaim>.Conflict(old, "Mia Kern changed claim 1 first.");
        await _session.Words.SetWordsAsync(1, [Sample.Span(Sample.Text, "The river")]);
        _desk.Article = _desk.Article with { Revision = 2 };
        await HearAsync(FakeDesk.News([], DeskParts.Text));
        var calls = _desk.Calls.Count;

        await _session.Work(1).Conflict!.SaveMine();

        Assert.Equal(calls, _desk.Calls.Count);
        Assert.Equal(["The article has another text by now. Choose the words anew."], _session.Work(1).Problems);
    }

    [Fact]
    public async Task AccountsChanged_ReadsTheClaimsOfThatPersonOnly()
    {
        await _session.Changes.AssignAsync([1], new Workbench.People.Person("mia", "Mia Kern", "mia@example.org", Role.FactChecker, true), null, null);
        await HearAsync(new DeskChange(null, [], [], DeskParts.People, "ida", "Ida Holm", [], new HashSet<string> { "mia" }));
        Assert.Equal([1], Assert.Single(_desk.Updates).Claims);
    }

    [Fact]
    public async Task Evidence_ThatAReaderMayNotBeMeantToKnow_IsNotTold()
    {
        var session = Sample.Session(_desk, Sample.Reader);
        var news = _desk.Other(1, "added evidence", claim => claim with { Evidence = [Sample.Evidence(1, Stance.Supports)] });
        await session.Team.TakeInAsync([news with { Said = [new SaidChange(1, "Mia Kern added evidence to claim 1: “Secret memo”.", true)] }]);
        Assert.Equal("Mia Kern changed the evidence on claim 1.", session.Team.Said);
    }

    [Fact]
    public void Seat_DrawsTheClaimsSomebodyCameToOrLeft()
    {
        var drawn = new List<int>();
        foreach (var claim in _session.Claims)
            _session.Watch([claim.Number], () => drawn.Add(claim.Number));
        var parts = new List<ReviewParts>();
        _session.Changed += parts.Add;

        _session.Team.Seat([new PresentPerson("mia", "Mia Kern", [1]), new PresentPerson("rui", "Rui Costa", [])]);
        Assert.Equal([1], drawn);
        Assert.Equal(["Mia Kern"], _session.Team.On(1));

        _session.Team.Seat([new PresentPerson("mia", "Mia Kern", [2]), new PresentPerson("rui", "Rui Costa", [])]);
        Assert.Equal([1, 1, 2], drawn);
        _session.Team.Seat([new PresentPerson("mia", "Mia Kern", [2]), new PresentPerson("rui", "Rui Costa", [])]);
        Assert.Equal([ReviewParts.Team, ReviewParts.Team], parts);
    }

    [Fact]
    public async Task Memory_OfClaimsNobodyIsAt_DoesNotGrow()
    {
        await HearAsync([.. _session.Claims.Select(claim => _desk.Other(claim.Number, $"changed claim {claim.Number}", known => known))]);
        Assert.All(_session.Claims, claim => Assert.Null(_session.OpenedWork(claim.Number)));
    }
}
