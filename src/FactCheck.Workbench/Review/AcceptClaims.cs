using FactCheck.Core.People;

namespace FactCheck.Workbench.Review;

/// <summary>Takes suggested claims up.</summary>
public sealed class AcceptClaims
{
    private readonly string coming = "Coming in the next push.";

    public Task<Outcome<IReadOnlyList<ReviewClaim>>> RunAsync(Actor actor, int article, IReadOnlyList<int> claims, CancellationToken cancellation = default) =>
        throw new NotSupportedException(coming);
}
