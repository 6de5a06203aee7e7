using FactCheck.Core.People;

namespace FactCheck.Workbench.Review;

/// <summary>Sets claims aside, and takes them up again.</summary>
public sealed class DismissClaims
{
    private readonly string coming = "Coming in the next push.";

    public Task<Outcome<IReadOnlyList<ReviewClaim>>> RunAsync(Actor actor, int article, IReadOnlyList<int> claims, CancellationToken cancellation = default) =>
        throw new NotSupportedException(coming);

    public Task<Outcome<IReadOnlyList<ReviewClaim>>> RestoreAsync(Actor actor, int article, IReadOnlyList<int> claims, CancellationToken cancellation = default) =>
        throw new NotSupportedException(coming);
}
