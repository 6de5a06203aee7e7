using FactCheck.Core.People;

namespace FactCheck.Workbench.Review;

/// <summary>Adds a claim from selected words.</summary>
public sealed class AddClaim
{
    private readonly string coming = "Coming in the next push.";

    public Task<Outcome<ReviewClaim>> RunAsync(Actor actor, AddClaimRequest request, CancellationToken cancellation = default) =>
        throw new NotSupportedException(coming);
}
