using FactCheck.Core.Assignments;
using FactCheck.Core.People;
using FactCheck.Data;
using FactCheck.Workbench.Changes;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Workbench.Assignments;

/// <summary>The rules by which claims are given out. Everybody with an account may look, editors and above change them.</summary>
public sealed class EditAssignmentRules
{
    private readonly IDbContextFactory<FactCheckDb> databases;
    private readonly ChangeRunner changes;

    internal EditAssignmentRules(IDbContextFactory<FactCheckDb> databases, ChangeRunner changes) =>
        (this.databases, this.changes) = (databases, changes);

    public async Task<DeskRules> GetAsync(Actor actor, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await ReadAsync(db, cancellation);
    }

    /// <param name="rules">All of them in their order, and the token they were read with.</param>
    public Task<Outcome<DeskRules>> SaveAsync(Actor actor, DeskRules rules, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return changes.OnDeskAsync<DeskRules>(
            actor,
            Role.Editor,
            "change the rules of assignment",
            async scope =>
            {
                var known = await scope.Db.AssignmentRules.SingleOrDefaultAsync(cancellation);
                if (known?.Version != rules.Version)
                {
                    return new Outcome<DeskRules>.Conflict(
                        await ReadAsync(scope.Db, cancellation),
                        $"{known?.ChangedBy ?? "Somebody"} changed the rules first. Yours are not saved: look at theirs, then save again to go over them.");
                }

                var named = rules.Rules.SelectMany(rule => rule.People).Distinct().ToList();
                var accounts = await scope.Db.Users.Where(user => named.Contains(user.Id)).Select(user => user.Id).ToListAsync(cancellation);
                if (named.Except(accounts).Any())
                    return new Outcome<DeskRules>.Invalid(["A rule names somebody who has no account. Choose the people again."]);
                if (known is null)
                    scope.Db.AssignmentRules.Add(known = new AssignmentRules());
                known.Change(rules.Rules, scope.By, scope.At);
                return null;
            },
            db => ReadAsync(db, cancellation),
            cancellation);
    }

    private static async Task<DeskRules> ReadAsync(FactCheckDb db, CancellationToken cancellation) =>
        await db.AssignmentRules.AsNoTracking().SingleOrDefaultAsync(cancellation) is { } rules
            ? new DeskRules(rules.Rules, rules.ChangedBy, rules.ChangedAt, rules.Version)
            : new DeskRules([], null, null, null);
}
