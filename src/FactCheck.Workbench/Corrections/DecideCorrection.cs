using FactCheck.Core.Corrections;
using FactCheck.Core.History;
using FactCheck.Core.People;
using FactCheck.Workbench.Changes;
using Microsoft.EntityFrameworkCore;
using Many = FactCheck.Workbench.Outcome<System.Collections.Generic.IReadOnlyList<FactCheck.Workbench.Corrections.ReviewCorrection>>;

namespace FactCheck.Workbench.Corrections;

/// <summary>
/// Accepts or declines corrections, for editors and above, or withdraws them, for who proposed them. What somebody else did
/// first is a conflict that shows theirs.
/// </summary>
public sealed class DecideCorrection
{
    private readonly ChangeRunner changes;

    internal DecideCorrection(ChangeRunner changes) => this.changes = changes;

    /// <summary>Accepts it; refused where it overlaps one that is accepted.</summary>
    /// <param name="reason">At most 2,000 characters, or null.</param>
    /// <returns>All corrections of the article.</returns>
    public Task<Many> AcceptAsync(Actor actor, CorrectionRef correction, string? reason, CancellationToken cancellation = default) =>
        RunAsync(actor, Role.Editor, "accept corrections", correction, "accepted", (one, all, scope) => one.Accept(reason, all, scope.By, scope.At), cancellation);

    /// <summary>Declines it, also where it was accepted before.</summary>
    /// <param name="reason">Why, at most 2,000 characters.</param>
    /// <returns>All corrections of the article.</returns>
    public Task<Many> DeclineAsync(Actor actor, CorrectionRef correction, string? reason, CancellationToken cancellation = default) =>
        RunAsync(actor, Role.Editor, "decline corrections", correction, "declined", (one, _, scope) => one.Decline(reason, scope.By, scope.At), cancellation);

    /// <summary>Takes a proposal back.</summary>
    /// <returns>All corrections of the article.</returns>
    public Task<Many> WithdrawAsync(Actor actor, CorrectionRef correction, CancellationToken cancellation = default) =>
        RunAsync(actor, Role.FactChecker, "withdraw corrections", correction, "withdrew", (one, _, scope) => one.Withdraw(scope.By, scope.At), cancellation);

    private Task<Many> RunAsync(
        Actor actor,
        Role needed,
        string purpose,
        CorrectionRef reference,
        string did,
        Func<Correction, IEnumerable<Correction>, ChangeScope, HistoryEntry?> change,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return changes.OnArticleAsync<IReadOnlyList<ReviewCorrection>>(
            actor,
            needed,
            purpose,
            reference.Article,
            async scope =>
            {
                var all = await scope.Db.Corrections
                    .Include(known => known.Article)
                    .Where(known => known.ArticleId == reference.Article)
                    .ToListAsync(cancellation);
                if (all.Find(known => known.Number == reference.Number) is not { } correction)
                    return new Many.NotFound($"There is no correction {reference.Number} in article {reference.Article}.");
                if (correction.Version != reference.Version)
                {
                    return new Many.Conflict(
                        await CorrectionReading.ListAsync(scope.Db, actor, reference.Article, cancellation),
                        $"{correction.DecidedBy ?? "Somebody"} changed correction {reference.Number} first. Yours is not saved: look at theirs, then try again.");
                }

                scope.Journal.Watch(correction);
                scope.Record(change(correction, all.Where(other => other != correction), scope));
                scope.Did = $"{did} correction {reference.Number}";
                return null;
            },
            db => CorrectionReading.ListAsync(db, actor, reference.Article, cancellation),
            cancellation);
    }
}
