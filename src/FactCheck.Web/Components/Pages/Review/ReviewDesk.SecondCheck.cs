using FactCheck.Core.Claims;
using FactCheck.Workbench;
using FactCheck.Workbench.Review;

namespace FactCheck.Web.Components.Pages.Review;

internal sealed partial class ReviewDesk
{
    public Task<Outcome<ReviewClaim>> AskSecondAsync(int claim, Guid version, string checkerId, string? request, DateTimeOffset? due) =>
        second.AskAsync(actor, Ref(claim, version), checkerId, request, due);

    public Task<Outcome<ReviewClaim>> WithdrawSecondAsync(int claim, Guid version) => second.WithdrawAsync(actor, Ref(claim, version));

    public Task<Outcome<ReviewClaim>> AgreeAsync(int claim, Guid version) => second.AgreeAsync(actor, Ref(claim, version));

    public Task<Outcome<ReviewClaim>> AdjudicateAsync(int claim, Guid version, Verdict verdict, string reason) =>
        second.AdjudicateAsync(actor, Ref(claim, version), verdict, reason);
}
