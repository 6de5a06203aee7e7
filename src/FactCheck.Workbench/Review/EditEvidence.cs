using FactCheck.Core.People;

namespace FactCheck.Workbench.Review;

/// <summary>Adds, changes, removes and restores evidence.</summary>
public sealed class EditEvidence
{
    private readonly string coming = "Coming in the next push.";

    public Task<Outcome<ReviewClaim>> AddAsync(Actor actor, ClaimRef claim, EvidenceInput evidence, CancellationToken cancellation = default) =>
        throw new NotSupportedException(coming);

    public Task<Outcome<ReviewClaim>> ChangeAsync(Actor actor, ClaimRef claim, int evidenceId, EvidenceInput evidence, CancellationToken cancellation = default) =>
        throw new NotSupportedException(coming);

    public Task<Outcome<ReviewClaim>> RemoveAsync(Actor actor, ClaimRef claim, int evidenceId, CancellationToken cancellation = default) =>
        throw new NotSupportedException(coming);

    public Task<Outcome<ReviewClaim>> RestoreAsync(Actor actor, ClaimRef claim, int evidenceId, CancellationToken cancellation = default) =>
        throw new NotSupportedException(coming);
}
