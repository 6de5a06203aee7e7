using FactCheck.Core.People;
using FactCheck.Workbench.Changes;

namespace FactCheck.Workbench.Review;

/// <summary>Takes a verdict back; the claim returns to whoever has it, evidence stays. For fact-checkers and above.</summary>
public sealed class WithdrawVerdict
{
    private readonly ClaimChange changes;

    internal WithdrawVerdict(ClaimChange changes) => this.changes = changes;

    public Task<Outcome<ReviewClaim>> RunAsync(Actor actor, ClaimRef claim, CancellationToken cancellation = default) =>
        changes.OneAsync(
            actor,
            "withdraw verdicts",
            claim,
            (found, scope) => [found.Withdraw(scope.By, scope.At)],
            cancellation);
}
