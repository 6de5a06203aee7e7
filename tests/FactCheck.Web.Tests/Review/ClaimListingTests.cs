using FactCheck.Core.Claims;
using FactCheck.Web.Components.Pages.Review.Model;
using FactCheck.Workbench.Review;

namespace FactCheck.Web.Tests.Review;

public sealed class ClaimListingTests
{
    private static readonly ReviewClaim[] Claims =
    [
        Sample.Claim(1, "The river", WorkState.Decided, Verdict.Verified) with { CheckWorthiness = 0.2 },
        Sample.Claim(2, "rose by 12%", WorkState.Suggested) with { CheckWorthiness = 0.9 },
        Sample.Claim(3, "Mayor Ana Ruiz", WorkState.Decided, Verdict.Disputed) with { CheckWorthiness = 0.5 },
        Sample.Claim(4, "on Friday", WorkState.Assigned) with { Assignment = new ReviewAssignment("sam", "Sam", "Ana", default, null, null), CheckWorthiness = 0.9 },
        Sample.Claim(5, "Two dams", WorkState.Dismissed) with { CheckWorthiness = 1 },
        Sample.Claim(6, "Nobody", WorkState.Decided, Verdict.Unsourced) with { CheckWorthiness = 0.1 },
    ];

    [Theory]
    [InlineData(ClaimFilter.All, new[] { 1, 2, 3, 4, 6 })]
    [InlineData(ClaimFilter.Open, new[] { 2, 4 })]
    [InlineData(ClaimFilter.Verified, new[] { 1 })]
    [InlineData(ClaimFilter.Disputed, new[] { 3 })]
    [InlineData(ClaimFilter.Unsourced, new[] { 6 })]
    [InlineData(ClaimFilter.Mine, new[] { 4 })]
    [InlineData(ClaimFilter.Dismissed, new[] { 5 })]
    public void Shown_EachFilter_ShowsAsManyAsItCounts(ClaimFilter filter, int[] expected)
    {
        Assert.Equal(expected, Numbers(new ReviewState(filter)));
        Assert.Equal(expected.Length, ClaimCounts.Of(Claims, "sam").Of(filter));
    }

    [Fact]
    public void Shown_SelectedClaimThatNoLongerMatches_Stays()
    {
        Assert.Equal([2, 3, 4], Numbers(new ReviewState(ClaimFilter.Open, Claim: 3)));
    }

    [Fact]
    public void Shown_ByWorth_KeepsTextOrderAmongEquals()
    {
        Assert.Equal([2, 4, 3, 1, 6], Numbers(new ReviewState(Order: ClaimOrder.Worth)));
    }

    [Fact]
    public void Decided_Suggestions_NeverCount()
    {
        var counts = ClaimCounts.Of(Claims, "sam");

        Assert.Equal((3, 5, 1), (counts.Decided, counts.All, counts.Suggested));
    }

    [Theory]
    [InlineData(null, 1, 3)]
    [InlineData(null, -1, 9)]
    [InlineData(3, 1, 5)]
    [InlineData(9, 1, 9)]
    [InlineData(3, -1, 3)]
    public void Neighbour_StaysWithinTheList(int? from, int step, int expected)
    {
        Assert.Equal(expected, ClaimListing.Neighbour([3, 5, 9], from, step));
    }

    [Fact]
    public void Neighbour_EmptyList_IsNone() => Assert.Null(ClaimListing.Neighbour([], 3, 1));

    [Theory]
    [InlineData(null, 2)]
    [InlineData(2, 4)]
    [InlineData(4, 2)]
    [InlineData(6, 2)]
    public void NextOpen_GoesRound(int? from, int expected) => Assert.Equal(expected, ClaimListing.NextOpen(Claims, from));

    [Fact]
    public void NextOpen_NothingElseOpen_IsNone() => Assert.Null(ClaimListing.NextOpen(Claims[..2], 2));

    private static IEnumerable<int> Numbers(ReviewState state) => ClaimListing.Shown(Claims, state, "sam").Select(claim => claim.Number);
}
