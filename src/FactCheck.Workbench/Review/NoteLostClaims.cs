using FactCheck.Core.People;
using FactCheck.Workbench.Changes;

namespace FactCheck.Workbench.Review;

/// <summary>Takes note that claims are not in the newest draft, so that a sign-off no longer waits for them. For editors and above.</summary>
public sealed class NoteLostClaims
{
    private readonly ClaimChange changes;

    internal NoteLostClaims(ClaimChange changes) => this.changes = changes;

    /// <returns>The claims as they now stand.</returns>
    public Task<Outcome<IReadOnlyList<ReviewClaim>>> RunAsync(
        Actor actor, int article, IReadOnlyList<int> claims, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(claims);
        return changes.ManyAsync(
            actor,
            "take note of claims that are gone",
            article,
            claims,
            prepare: (scope, _) => Task.FromResult(Permission.Refusal(scope.By, Role.Editor, "take note of claims that are gone") is { } refusal
                ? new Outcome<IReadOnlyList<ReviewClaim>>.Forbidden(refusal)
                : null as Outcome<IReadOnlyList<ReviewClaim>>),
            (claim, scope) => claim.NoteLoss(scope.By, scope.At),
            which => $"noted that {which} are not in the newest draft",
            cancellation);
    }
}
