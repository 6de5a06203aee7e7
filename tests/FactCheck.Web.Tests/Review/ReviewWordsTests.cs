using FactCheck.Core.Attributions;
using FactCheck.Core.Claims;
using FactCheck.Core.Text;
using FactCheck.Web.Components.Pages.Review.Model;
using FactCheck.Workbench;
using FactCheck.Workbench.Review;

namespace FactCheck.Web.Tests.Review;

public sealed class ReviewWordsTests
{
    private readonly FakeDesk _desk = new(Sample.Article(
        Sample.Claim(1, "The river rose by 12% in May"),
        Sample.Claim(2, "rose by 12%"),
        Sample.Claim(3, "a waste of money") with { Attribution = 2 },
        Sample.Claim(4, "Two dams", WorkState.Decided, Verdict.Verified)) with
    {
        Attributions =
        [
            new ReviewAttribution(1, QuoteKind.Indirect, [], [Span("said")], [Span("the water board")], [], null, 0.9, []),
            new ReviewAttribution(2, QuoteKind.Direct, [], [Span("called")], [], [], null, 0.9, []),
        ],
    });

    private readonly ReviewSession _session;

    public ReviewWordsTests() => _session = Sample.Session(_desk);

    [Fact]
    public async Task Edges_MovedAndSaved_AreTheWordsOfTheClaim()
    {
        _session.Words.Open(1);
        _session.Words.Nudge(SpanEdge.End, -1);
        Assert.Empty(_desk.Calls);

        await _session.Words.SaveAsync();

        Assert.Equal(["words 1 “The river rose by 12% in” and withdraw"], _desk.Calls);
        Assert.Null(_session.Words.Edges);
        Assert.Equal("The words of claim 1 are changed.", _session.Notice?.Sentence);
        Assert.Equal("The river rose by 12% in", _session.Find(1)!.Text);
    }

    [Fact]
    public void Edges_Cancelled_LeaveEverythingAsItWas()
    {
        _session.Words.Open(1);
        _session.Words.Nudge(SpanEdge.End, -1);

        _session.Words.Cancel();

        Assert.Null(_session.Words.Edges);
        Assert.Empty(_desk.Calls);
        Assert.Equal("The river rose by 12% in May", _session.Find(1)!.Text);
    }

    [Fact]
    public async Task Edges_SavedUnmoved_AskNobody()
    {
        _session.Words.Open(1);

        await _session.Words.SaveAsync();

        Assert.Empty(_desk.Calls);
        Assert.Null(_session.Words.Edges);
    }

    [Fact]
    public async Task Edges_Refused_StayOpenWithTheReason()
    {
        _desk.Next = _ => new Outcome<ReviewClaim>.Invalid(["Claim 2 has exactly these words already."]);
        _session.Words.Open(1);
        _session.Words.Nudge(SpanEdge.End, -1);

        await _session.Words.SaveAsync();

        Assert.Equal("The river rose by 12% in", _session.Words.Edges?.Words());
        Assert.Equal(["Claim 2 has exactly these words already."], _session.Work(1).Problems);
    }

    [Fact]
    public async Task Edges_SomebodyElseWasFirst_ShowBothAndCanBeSavedOnTop()
    {
        var theirs = _session.Find(1)! with { Spans = [Span("The river")], Text = "The river", Version = Guid.NewGuid() };
        _desk.Article = _desk.Article with { Claims = [theirs, .. _desk.Article.Claims.Skip(1)] };
        _session.Words.Open(1);
        _session.Words.Nudge(SpanEdge.End, -1);

        await _session.Words.SaveAsync();

        var conflict = _session.Work(1).Conflict!;
        Assert.Equal(("The river", "the words “The river rose by 12% in”", true), (conflict.Theirs.Text, conflict.Mine, conflict.HasOtherWords));
        await conflict.SaveMine();
        Assert.Equal("The river rose by 12% in", _session.Find(1)!.Text);
    }

    [Fact]
    public async Task Merge_SomebodyElseWasFirst_ShowsBothOnTheClaimTheyChangedAndCanBeSavedOnTop()
    {
        var theirs = _session.Find(2)! with { Note = "Seen in the yearbook.", Version = Guid.NewGuid() };
        _desk.Next = _ => new Outcome<ReviewClaim>.Conflict(theirs, "Mia Kern changed claim 2 first.");

        await _session.Words.MergeAsync([1, 2]);

        var conflict = _session.Work(2).Conflict!;
        Assert.Equal(("merge claims 1 and 2", "Mia Kern changed claim 2 first.", 2, false), (conflict.Mine, conflict.Message, _session.State.Claim, _session.Words.IsSaving));
        Assert.Equal((null, "Seen in the yearbook."), (conflict.Before.Note, conflict.Theirs.Note));
        await conflict.SaveMine();
        Assert.Equal("merge 1 2", _desk.Calls[^1]);
        Assert.Null(_session.Work(2).Conflict);
    }

    [Fact]
    public void Edges_ForAReaderOrADismissedClaim_DoNotOpen()
    {
        var reader = Sample.Session(_desk, Sample.Reader);
        reader.Words.Open(1);
        Assert.Null(reader.Words.Edges);

        _session.Put(_session.Find(1)! with { State = WorkState.Dismissed });
        _session.Words.Open(1);
        Assert.Null(_session.Words.Edges);
    }

    [Fact]
    public void Drag_OfTheSelectedClaim_OpensItsEdges()
    {
        _session.Select(2);

        _session.Words.MoveTo(SpanEdge.End, Sample.Text.IndexOf("May", StringComparison.Ordinal) + 1);

        Assert.Equal((2, "rose by 12% in May"), (_session.Words.Edges?.Claim, _session.Words.Edges?.Words()));
    }

    [Fact]
    public async Task SetWords_OfADecidedClaim_AsksBeforeTheVerdictGoes()
    {
        await _session.Words.SetWordsAsync(4, [Span("Two dams are older")]);
        Assert.Empty(_desk.Calls);
        Assert.True(_session.Words.WithdrawsVerdict);
        Assert.Equal("Two dams are older", _session.Words.Edges?.Words());

        await _session.Words.SaveAsync();

        Assert.Equal(["words 4 “Two dams are older” and withdraw"], _desk.Calls);
        Assert.Equal("The words of claim 4 are changed, and its verdict is withdrawn.", _session.Notice?.Sentence);
    }

    [Fact]
    public async Task AddWords_NextToTheClaim_GrowIt()
    {
        await _session.Words.AddWordsAsync(2, [Span("by 12% in May")]);

        Assert.Equal(["words 2 “rose by 12% in May”"], _desk.Calls);
    }

    [Fact]
    public async Task Split_AtTheEdge_KeepsTheFirstPartAndSaysWhatBecomesOfTheRest()
    {
        _session.Words.Open(1);
        _session.Words.MoveTo(SpanEdge.End, Sample.Text.IndexOf(" by", StringComparison.Ordinal));

        await _session.Words.SplitAtEdgeAsync();

        Assert.Equal("split 1 at “ by 12% in”", _desk.Calls.Single());
        Assert.Equal("Claim 1 is split: the rest is claim 5, still to be decided.", _session.Notice?.Sentence);
        Assert.Null(_session.Words.Edges);
    }

    [Fact]
    public async Task Split_DecidedClaim_SaysWhereTheVerdictStays()
    {
        await _session.Words.SplitAsync(4, Sample.Text.IndexOf("dams are", StringComparison.Ordinal));

        Assert.EndsWith("The verdict stays with the first.", _session.Notice?.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The river", false)]
    [InlineData("river rose", true)]
    [InlineData("Nobody", false)]
    public void CanSplit_OnlyBehindTheFirstWord(string at, bool expected) =>
        Assert.Equal(expected, _session.Words.CanSplit(1, Span(at).Start));

    [Fact]
    public async Task Merge_KeepsTheLowerNumberSelected()
    {
        _session.Tick(2, true);

        await _session.Words.MergeAsync([2, 1]);

        Assert.Equal(["merge 1 2"], _desk.Calls);
        Assert.Equal((1, 0), (_session.State.Claim, _session.Ticked.Count));
        Assert.Equal("Claim 2 merged into claim 1, with its evidence.", _session.Notice?.Sentence);
        Assert.Equal(WorkState.Dismissed, _session.Find(2)!.State);
    }

    [Fact]
    public async Task Merge_Refused_SaysWhyOnTheSelectedClaim()
    {
        _session.Select(1);
        _desk.Next = _ => new Outcome<ReviewClaim>.Invalid(["Claim 1 is verified and claim 2 has no verdict."]);

        await _session.Words.MergeAsync([1, 2]);

        Assert.Equal(["Claim 1 is verified and claim 2 has no verdict."], _session.Work(1).Problems);
    }

    [Fact]
    public void Neighbours_AreThoseThatOverlapAndThoseNextToIt() =>
        Assert.Equal(
            [[2, 3], [1, 3], [1, 2, 4], [3]],
            new[] { 1, 2, 3, 4 }.Select(number => Neighbours(
                number, Sample.Claim(1, "The river rose by 12% in May"), Sample.Claim(2, "rose by 12%"), Sample.Claim(3, "in May"), Sample.Claim(4, "Two dams"))));

    [Fact]
    public void Neighbours_Dismissed_AreNone() =>
        Assert.Equal([4], Neighbours(1, Sample.Claim(1, "The river"), Sample.Claim(2, "river", WorkState.Dismissed), Sample.Claim(4, "Two dams")));

    [Fact]
    public async Task Name_Source_HoldsForEveryClaimOfTheAttribution()
    {
        await _session.Words.NameAsync(1, AttributionPart.Source, [Span("The river")]);

        Assert.Equal(["Source 1 “The river”"], _desk.Calls);
        Assert.Equal("The source of claims 1, 2 and 4 is now “The river”. Check the speaker.", _session.Notice?.Sentence);
        Assert.Equal([Span("The river")], _session.Article.Attributions[0].Source);
        Assert.Contains(_session.Marks.Paragraphs[0].Segments, segment => segment is { Text: "The river", IsSource: true });
    }

    [Fact]
    public async Task Name_Nothing_SaysThereIsNoSource()
    {
        await _session.Words.NameAsync(1, AttributionPart.Source, []);

        Assert.Equal("The source of claims 1, 2 and 4 is now none. Check the speaker.", _session.Notice?.Sentence);
    }

    [Fact]
    public async Task Name_ByEdges_BeginsBesideTheClaimWhereThereIsNone()
    {
        _session.Words.Open(3, EdgeTarget.Source);
        Assert.Equal("on", _session.Words.Edges?.Words());
        _session.Words.Hop(1);

        await _session.Words.SaveAsync();

        Assert.Equal(["Source 3 “Friday”"], _desk.Calls);
    }

    [Fact]
    public async Task Reject_MakesTheClaimsTheArticlesOwnWords()
    {
        await _session.Words.RejectAsync(3);

        Assert.Equal(["own words 3"], _desk.Calls);
        Assert.Equal("Claim 3 is now the article’s own words.", _session.Notice?.Sentence);
    }

    private static IEnumerable<int> Neighbours(int number, params ReviewClaim[] claims)
    {
        var session = Sample.Session(new FakeDesk(Sample.Article(claims)));
        return session.Words.Neighbours(session.Find(number)!).Select(claim => claim.Number);
    }

    private static TextSpan Span(string words) => Sample.Span(Sample.Text, words);
}
