using FactCheck.Core.Claims;
using FactCheck.Workbench;
using FactCheck.Workbench.Review;
using FactCheck.Workbench.SecondChecks;

namespace FactCheck.Web.Tests.Review;

internal sealed partial class FakeDesk
{
    public Task<Outcome<ReviewClaim>> AskSecondAsync(int claim, Guid version, string checkerId, string? request, DateTimeOffset? due) =>
        One($"ask second {claim} of {checkerId} note={request}", claim, version, old => old with
        {
            SecondCheck = new ReviewSecondCheck(SecondCheckState.Pending, checkerId, checkerId, "Ana Duarte", default, request, due, null, null, null),
        });

    public Task<Outcome<ReviewClaim>> WithdrawSecondAsync(int claim, Guid version) =>
        One($"withdraw second {claim}", claim, version, old => old with { SecondCheck = null });

    public Task<Outcome<ReviewClaim>> AgreeAsync(int claim, Guid version) => One($"agree {claim}", claim, version, old => old with
    {
        State = WorkState.Confirmed,
        Verdict = old.SecondCheck!.Second!.Verdict,
        SecondCheck = old.SecondCheck with { State = SecondCheckState.Confirmed, Settled = old.SecondCheck.Second },
    });

    public Task<Outcome<ReviewClaim>> AdjudicateAsync(int claim, Guid version, Verdict verdict, string reason) =>
        One($"adjudicate {claim} {verdict} {reason}", claim, version, old => old with
        {
            Verdict = verdict,
            Note = reason,
            SecondCheck = old.SecondCheck! with
            {
                State = SecondCheckState.Adjudicated,
                Settled = new GivenVerdict(verdict, reason, "ana", "Ana Duarte", default),
            },
        });
}
