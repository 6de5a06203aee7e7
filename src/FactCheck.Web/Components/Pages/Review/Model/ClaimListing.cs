using FactCheck.Core.Claims;
using FactCheck.Workbench.Review;

namespace FactCheck.Web.Components.Pages.Review.Model;

/// <summary>Which claims the list shows, in which order.</summary>
public static class ClaimListing
{
    /// <summary>
    /// The claims the state asks for. Without a search the selected claim is always among them: a claim that is decided while
    /// the list shows open ones stays until another is selected, so that nothing vanishes under the reader's hands.
    /// </summary>
    /// <param name="claims">In text order.</param>
    /// <param name="me">Account of the person looking.</param>
    /// <param name="staying">Numbers of claims to show in any case; null for none.</param>
    public static IReadOnlyList<ReviewClaim> Shown(
        IReadOnlyList<ReviewClaim> claims, ReviewState state, string me, IReadOnlySet<int>? staying = null)
    {
        var search = ClaimSearch.For(state.Find);
        var shown = search is null
            ? claims.Where(claim => claim.Number == state.Claim || Stays(claim) || Matches(claim, state.Show, me))
            : claims.Where(claim => Stays(claim) || (Matches(claim, state.Show, me) && search.Finds(claim)));
        return state.Order switch
        {
            ClaimOrder.Text => [.. shown],
            ClaimOrder.Worth => [.. shown.OrderByDescending(claim => claim.CheckWorthiness)],
            _ => throw new ArgumentOutOfRangeException(nameof(state), state.Order, null),
        };

        bool Stays(ReviewClaim claim) => staying?.Contains(claim.Number) == true;
    }

    public static bool Matches(ReviewClaim claim, ClaimFilter filter, string me) => filter switch
    {
        ClaimFilter.Dismissed => claim.State == WorkState.Dismissed,
        ClaimFilter.Queries => claim.OpenQueries > 0,
        _ when claim.State == WorkState.Dismissed => false,
        ClaimFilter.All => true,
        ClaimFilter.Open => claim.IsOpen,
        ClaimFilter.Recheck => claim.Recheck is not null,
        ClaimFilter.Disputed => claim.Standing == Verdict.Disputed,
        ClaimFilter.Unsourced => claim.Standing == Verdict.Unsourced,
        ClaimFilter.Verified => claim.Standing == Verdict.Verified,
        ClaimFilter.Second => claim.IsBlind || claim.SecondCheck is { IsUnderWay: true },
        ClaimFilter.Mine => claim.Assignment?.AssigneeId == me,
        _ => throw new ArgumentOutOfRangeException(nameof(filter), filter, null),
    };

    /// <summary>The number before or after <paramref name="from"/> in the list, staying at its ends; null for an empty list.</summary>
    /// <param name="step">1 or -1.</param>
    public static int? Neighbour(IReadOnlyList<int> list, int? from, int step)
    {
        if (list.Count == 0)
            return null;
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i] == from)
                return list[Math.Clamp(i + step, 0, list.Count - 1)];
        }

        return step > 0 ? list[0] : list[^1];
    }

    /// <summary>The next claim without a verdict after <paramref name="from"/>, going round; null when there is none.</summary>
    public static int? NextOpen(IReadOnlyList<ReviewClaim> list, int? from)
    {
        var at = 0;
        while (at < list.Count && list[at].Number != from)
            at++;
        for (var i = 1; i <= list.Count; i++)
        {
            var claim = list[(at + i) % list.Count];
            if (claim.IsOpen && claim.Number != from)
                return claim.Number;
        }

        return null;
    }
}
