using FactCheck.Core.People;

namespace FactCheck.Workbench.Review;

/// <summary>Gives a claim its verdict.</summary>
public sealed class DecideVerdict
{
    private readonly string coming = "Coming in the next push.";

    public Task<Outcome<ReviewClaim>> RunAsync(Actor actor, DecideVerdictRequest request, CancellationToken cancellation = default) =>
        throw new NotSupportedException(coming);
}
