using FactCheck.Core.People;

namespace FactCheck.Workbench.Review;

/// <summary>Gives claims to a person, or back.</summary>
public sealed class AssignClaims
{
    private readonly string coming = "Coming in the next push.";

    public Task<Outcome<IReadOnlyList<ReviewClaim>>> RunAsync(Actor actor, AssignClaimsRequest request, CancellationToken cancellation = default) =>
        throw new NotSupportedException(coming);
}
