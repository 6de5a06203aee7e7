using FactCheck.Core.Claims;
using FactCheck.Web.Components.Pages.Review.Model;

namespace FactCheck.Web.Tests.Review;

public sealed class ReviewSessionTests
{
    private readonly FakeDesk _desk = new(Sample.Article(
        Sample.Claim(1, "The river rose"), Sample.Claim(2, "a waste of money"), Sample.Claim(3, "Two dams")));

    [Fact]
    public void Select_Claim_TellsOnlyTheOneLeftAndTheOneEntered()
    {
        var session = Sample.Session(_desk, state: new ReviewState(Claim: 1));
        var told = new List<int>();
        foreach (var number in new[] { 1, 2, 3 })
            session.Watch([number], () => told.Add(number));
        var parts = new List<ReviewParts>();
        session.Changed += parts.Add;

        session.Select(2);

        Assert.Equal([1, 2], told);
        Assert.Equal([ReviewParts.Selection], parts);
    }

    [Fact]
    public void Watch_Disposed_HearsNothingMore()
    {
        var session = Sample.Session(_desk);
        var told = 0;
        session.Watch([1], () => told++).Dispose();

        session.Select(1);

        Assert.Equal(0, told);
    }

    [Fact]
    public void Select_Claim_TellsTheAddressOnce()
    {
        var session = Sample.Session(_desk);
        var addresses = new List<string>();
        session.Moved += state => addresses.Add(state.Address(7));

        session.Select(2);
        session.Select(2);

        Assert.Equal(["/articles/7?claim=2"], addresses);
    }

    [Fact]
    public void Apply_FromTheAddress_DoesNotTellTheAddress()
    {
        var session = Sample.Session(_desk);
        session.Moved += _ => Assert.Fail("The address was told what it said itself.");

        session.Apply(new ReviewState(ClaimFilter.Open, Claim: 3));

        Assert.Equal(3, session.Selected?.Number);
    }

    [Fact]
    public void Put_DecidedClaim_LeavesTheMarksWhereTheyAre()
    {
        var session = Sample.Session(_desk);
        var marks = session.Marks;

        session.Put(Sample.Claim(1, "The river rose", WorkState.Decided, Verdict.Verified));

        Assert.Same(marks, session.Marks);
        Assert.Equal(1, session.Counts.Decided);
    }

    [Fact]
    public void Put_DismissedClaim_TakesItsMarkAway()
    {
        var session = Sample.Session(_desk);

        session.Put(Sample.Claim(1, "The river rose", WorkState.Dismissed));

        Assert.Equal([2, 3], session.Marks.InTextOrder);
        Assert.Equal([2, 3], session.Shown);
    }

    [Fact]
    public void Put_NewClaim_StandsInTextOrder()
    {
        var session = Sample.Session(_desk);

        session.Put(Sample.Claim(4, "Mayor"));

        Assert.Equal([1, 4, 2, 3], session.Shown);
    }

    [Fact]
    public void TickAll_Filtered_TicksWhatIsShown()
    {
        var session = Sample.Session(_desk);
        session.Put(Sample.Claim(1, "The river rose", WorkState.Decided, Verdict.Verified));
        session.Go(new ReviewState(ClaimFilter.Open));

        session.TickAll(true);

        Assert.Equal([2, 3], session.Ticked.Order());
    }

    [Fact]
    public void Go_AnotherFilter_UnticksWhatIsNoLongerShown()
    {
        var session = Sample.Session(_desk);
        session.TickAll(true);

        session.Go(new ReviewState(ClaimFilter.Verified));

        Assert.Empty(session.Ticked);
    }

    [Fact]
    public void Work_AnotherClaimSelected_KeepsWhatWasTyped()
    {
        var session = Sample.Session(_desk, state: new ReviewState(Claim: 1));
        session.Work(1).Note = "half a sentence";

        session.Select(2);
        session.Select(1);

        Assert.Equal("half a sentence", session.Work(1).Note);
    }
}
