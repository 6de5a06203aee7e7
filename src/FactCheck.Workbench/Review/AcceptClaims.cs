using FactCheck.Core.People;
using FactCheck.Workbench.Changes;

namespace FactCheck.Workbench.Review;

/// <summary>Takes suggested claims up, so that they wait for a verdict as open ones. For fact-checkers and above.</summary>
public sealed class AcceptClaims
{
    private readonly ClaimChange changes;

    internal AcceptClaims(ClaimChange changes) => this.changes = changes;

    /// <summary>Accepts all of <paramref name="claims"/>; those taken up before stay as they are.</summary>
    public Task<Outcome<IReadOnlyList<ReviewClaim>>> RunAsync(
        Actor actor, int article, IReadOnlyList<int> claims, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(claims);
        return changes.ManyAsync(
            actor,
            "accept claims",
            article,
            claims,
            prepare: null,
            (claim, scope) => claim.Accept(scope.By, scope.At),
            named => $"accepted {named}",
            cancellation);
    }
}
