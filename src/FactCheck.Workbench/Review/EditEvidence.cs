using FactCheck.Core.People;
using FactCheck.Workbench.Changes;

namespace FactCheck.Workbench.Review;

/// <summary>
/// Adds, changes and removes evidence. A change that would take from a verdict what it rests on is refused.
/// For fact-checkers and above.
/// </summary>
public sealed class EditEvidence
{
    private const string Purpose = "change evidence";

    private readonly ClaimChange changes;

    internal EditEvidence(ClaimChange changes) => this.changes = changes;

    public Task<Outcome<ReviewClaim>> AddAsync(
        Actor actor, ClaimRef claim, EvidenceInput evidence, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        return changes.OneAsync(
            actor,
            Purpose,
            claim,
            (found, scope) => [found.AddEvidence(evidence.ToDetails(), scope.By, scope.At)],
            cancellation);
    }

    public Task<Outcome<ReviewClaim>> ChangeAsync(
        Actor actor, ClaimRef claim, int evidenceId, EvidenceInput evidence, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        return changes.OneAsync(
            actor,
            Purpose,
            claim,
            (found, scope) => [found.ChangeEvidence(evidenceId, evidence.ToDetails(), scope.By, scope.At)],
            cancellation);
    }

    public Task<Outcome<ReviewClaim>> RemoveAsync(
        Actor actor, ClaimRef claim, int evidenceId, CancellationToken cancellation = default) =>
        changes.OneAsync(
            actor,
            Purpose,
            claim,
            (found, scope) => [found.RemoveEvidence(evidenceId, scope.By, scope.At)],
            cancellation);
}
