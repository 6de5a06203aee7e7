using FactCheck.Core.People;

namespace FactCheck.Workbench.Review;

/// <summary>Takes a verdict back.</summary>
public sealed class WithdrawVerdict
{
    private readonly string coming = "Coming in the next push.";

    public Task<Outcome<ReviewClaim>> RunAsync(Actor actor, ClaimRef claim, CancellationToken cancellation = default) =>
        throw new NotSupportedException(coming);
}
