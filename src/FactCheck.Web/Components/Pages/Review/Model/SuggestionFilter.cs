using FactCheck.Core.Claims;
using FactCheck.Workbench.Review;

namespace FactCheck.Web.Components.Pages.Review.Model;

/// <summary>Tells suggestions apart by one of the program's scores.</summary>
/// <param name="Least">0 to 1: those with at least this are above.</param>
public sealed record SuggestionFilter(SuggestionScore By, double Least)
{
    /// <summary>Numbers of the suggestions above and below; claims without the score (the article's own words have no confidence) are neither.</summary>
    public (IReadOnlyList<int> Above, IReadOnlyList<int> Below, int Without) Split(IEnumerable<ReviewClaim> claims)
    {
        var (above, below, without) = (new List<int>(), new List<int>(), 0);
        foreach (var claim in claims.Where(claim => claim.State == WorkState.Suggested))
        {
            // As printed beside the claim, so that one that says 0.70 is not left out for 0.6996.
            if (Score(claim) is not { } score)
                without++;
            else
                (Math.Round(score, 2) >= Least ? above : below).Add(claim.Number);
        }

        return (above, below, without);
    }

    private double? Score(ReviewClaim claim) => By switch
    {
        SuggestionScore.Worth => claim.CheckWorthiness,
        SuggestionScore.Confidence => claim.Confidence,
        _ => throw new InvalidOperationException($"{By} is no score."),
    };
}
