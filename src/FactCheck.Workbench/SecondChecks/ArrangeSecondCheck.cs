using FactCheck.Core.Claims;
using FactCheck.Core.People;
using FactCheck.Workbench.Changes;
using FactCheck.Workbench.Review;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Workbench.SecondChecks;

/// <summary>
/// Asking a second person for an independent verdict, and settling it where the two differ. The verdict itself is given as
/// any other, by <see cref="DecideVerdict"/>.
/// </summary>
public sealed class ArrangeSecondCheck
{
    private const string Asking = "ask for second checks";

    private readonly ClaimChange changes;

    internal ArrangeSecondCheck(ClaimChange changes) => this.changes = changes;

    /// <summary>Asks somebody who neither decided the claim nor knows the verdict from asking. For editors and above.</summary>
    /// <param name="checkerId">Account of an active fact-checker, editor or administrator.</param>
    /// <param name="request">What to look out for, at most 2,000 characters; nothing that gives the verdict away.</param>
    public Task<Outcome<ReviewClaim>> AskAsync(
        Actor actor, ClaimRef claim, string checkerId, string? request, DateTimeOffset? due, CancellationToken cancellation = default)
    {
        Actor? checker = null;
        return changes.OneAsync(
            actor,
            Asking,
            claim,
            (found, scope) => [found.AskSecond(checker!, request, due, scope.By, scope.At)],
            cancellation,
            Role.Editor,
            async scope =>
            {
                checker = await scope.Db.Users
                    .Where(user => user.Id == checkerId && user.IsActive && user.Role != Role.Reader)
                    .Select(user => new Actor(user.Id, user.Name, user.Role))
                    .SingleOrDefaultAsync(cancellation);
                return checker is null ? new Outcome<ReviewClaim>.Invalid(["Choose an active fact-checker or editor to ask."]) : null;
            });
    }

    /// <summary>Takes a request back that is not answered. For editors and above.</summary>
    public Task<Outcome<ReviewClaim>> WithdrawAsync(Actor actor, ClaimRef claim, CancellationToken cancellation = default) =>
        changes.OneAsync(
            actor, Asking, claim, (found, scope) => [found.WithdrawSecond(scope.By, scope.At)], cancellation, Role.Editor);

    /// <summary>The first checker takes the second verdict over.</summary>
    public Task<Outcome<ReviewClaim>> AgreeAsync(Actor actor, ClaimRef claim, CancellationToken cancellation = default) =>
        changes.OneAsync(actor, "decide claims", claim, (found, scope) => [found.AgreeWithSecond(scope.By, scope.At)], cancellation);

    /// <summary>An editor who gave neither verdict says which stands, and why.</summary>
    /// <param name="reason">At most 10,000 characters; it becomes the note of the verdict.</param>
    public Task<Outcome<ReviewClaim>> AdjudicateAsync(
        Actor actor, ClaimRef claim, Verdict verdict, string? reason, CancellationToken cancellation = default) =>
        changes.OneAsync(
            actor,
            "adjudicate",
            claim,
            (found, scope) => [found.Adjudicate(verdict, reason, scope.By, scope.At)],
            cancellation,
            Role.Editor);
}
