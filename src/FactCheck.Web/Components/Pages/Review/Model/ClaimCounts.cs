using FactCheck.Core.Claims;
using FactCheck.Workbench.Review;

namespace FactCheck.Web.Components.Pages.Review.Model;

/// <summary>How many claims stand where. <paramref name="All"/> leaves dismissed ones out.</summary>
public sealed record ClaimCounts(
    int All, int Open, int Verified, int Disputed, int Unsourced, int Mine, int Dismissed, int Suggested, int Recheck)
{
    /// <summary>Claims with a query the reporter has not answered, dismissed ones too.</summary>
    public int Queries { get; init; }

    /// <summary>Claims whose second check is not done.</summary>
    public int Second { get; init; }

    /// <summary>Claims with a verdict; suggestions never count as done.</summary>
    public int Decided => Verified + Disputed + Unsourced;

    public int Of(ClaimFilter filter) => filter switch
    {
        ClaimFilter.All => All,
        ClaimFilter.Open => Open,
        ClaimFilter.Recheck => Recheck,
        ClaimFilter.Disputed => Disputed,
        ClaimFilter.Unsourced => Unsourced,
        ClaimFilter.Verified => Verified,
        ClaimFilter.Mine => Mine,
        ClaimFilter.Dismissed => Dismissed,
        ClaimFilter.Queries => Queries,
        ClaimFilter.Second => Second,
        _ => throw new ArgumentOutOfRangeException(nameof(filter), filter, null),
    };

    public static ClaimCounts Of(IEnumerable<ReviewClaim> claims, string me)
    {
        var counts = new ClaimCounts(0, 0, 0, 0, 0, 0, 0, 0, 0);
        foreach (var claim in claims)
        {
            if (claim.OpenQueries > 0)
                counts = counts with { Queries = counts.Queries + 1 };
            if (claim.State == WorkState.Dismissed)
            {
                counts = counts with { Dismissed = counts.Dismissed + 1 };
                continue;
            }

            counts = counts with
            {
                Second = counts.Second + (ClaimListing.Matches(claim, ClaimFilter.Second, me) ? 1 : 0),
                All = counts.All + 1,
                Open = counts.Open + (claim.IsOpen ? 1 : 0),
                Verified = counts.Verified + (claim.Standing == Verdict.Verified ? 1 : 0),
                Disputed = counts.Disputed + (claim.Standing == Verdict.Disputed ? 1 : 0),
                Unsourced = counts.Unsourced + (claim.Standing == Verdict.Unsourced ? 1 : 0),
                Mine = counts.Mine + (claim.Assignment?.AssigneeId == me ? 1 : 0),
                Suggested = counts.Suggested + (claim.State == WorkState.Suggested ? 1 : 0),
                Recheck = counts.Recheck + (claim.Recheck is null ? 0 : 1),
            };
        }

        return counts;
    }
}
