using FactCheck.Core.Claims;
using FactCheck.Workbench;
using FactCheck.Workbench.Review;

namespace FactCheck.Web.Components.Pages.Review.Model;

public partial interface IReviewDesk
{
    /// <param name="due">UTC.</param>
    Task<Outcome<ReviewClaim>> AskSecondAsync(int claim, Guid version, string checkerId, string? request, DateTimeOffset? due);

    Task<Outcome<ReviewClaim>> WithdrawSecondAsync(int claim, Guid version);

    Task<Outcome<ReviewClaim>> AgreeAsync(int claim, Guid version);

    Task<Outcome<ReviewClaim>> AdjudicateAsync(int claim, Guid version, Verdict verdict, string reason);
}
