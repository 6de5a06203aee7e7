using FactCheck.Core.People;
using FactCheck.Workbench.Changes;

namespace FactCheck.Workbench.Review;

/// <summary>Says that what was found out about a claim holds for the words a new draft gave it. For fact-checkers and above.</summary>
public sealed class RecheckClaim
{
    private readonly ClaimChange changes;

    internal RecheckClaim(ClaimChange changes) => this.changes = changes;

    public Task<Outcome<ReviewClaim>> RunAsync(Actor actor, ClaimRef claim, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return changes.OneAsync(actor, "recheck claims", claim, (found, scope) => [found.Reconfirm(scope.By, scope.At)], cancellation);
    }
}
