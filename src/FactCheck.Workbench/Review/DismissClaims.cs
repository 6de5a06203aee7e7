using FactCheck.Core.People;
using FactCheck.Workbench.Changes;

namespace FactCheck.Workbench.Review;

/// <summary>Sets claims aside, and takes them up again. For fact-checkers and above.</summary>
public sealed class DismissClaims
{
    private readonly ClaimChange changes;

    internal DismissClaims(ClaimChange changes) => this.changes = changes;

    /// <summary>Dismisses all of <paramref name="claims"/>, or none where one has a verdict.</summary>
    public Task<Outcome<IReadOnlyList<ReviewClaim>>> RunAsync(
        Actor actor, int article, IReadOnlyList<int> claims, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(claims);
        return changes.ManyAsync(
            actor,
            "dismiss claims",
            article,
            claims,
            prepare: null,
            (claim, scope) => claim.Dismiss(scope.By, scope.At),
            named => $"dismissed {named}",
            cancellation);
    }

    /// <summary>Restores dismissed claims to what they were.</summary>
    public Task<Outcome<IReadOnlyList<ReviewClaim>>> RestoreAsync(
        Actor actor, int article, IReadOnlyList<int> claims, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(claims);
        return changes.ManyAsync(
            actor,
            "restore claims",
            article,
            claims,
            prepare: null,
            (claim, scope) => claim.Restore(scope.By, scope.At),
            named => $"restored {named}",
            cancellation);
    }
}
