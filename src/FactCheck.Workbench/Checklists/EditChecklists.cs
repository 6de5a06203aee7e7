using FactCheck.Core.Checklists;
using FactCheck.Core.People;
using FactCheck.Data;
using FactCheck.Workbench.Changes;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Workbench.Checklists;

/// <summary>
/// Adds, rewords, removes and reorders what is on a checklist. What was ticked on claims stays ticked there. For administrators.
/// </summary>
public sealed class EditChecklists
{
    private readonly IDbContextFactory<FactCheckDb> databases;
    private readonly ChangeRunner changes;

    internal EditChecklists(IDbContextFactory<FactCheckDb> databases, ChangeRunner changes)
    {
        this.databases = databases;
        this.changes = changes;
    }

    /// <summary>Every checklist, in the order of the kinds. Everybody with an account may look.</summary>
    public async Task<IReadOnlyList<DeskChecklist>> ListAsync(Actor actor, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await ChecklistReading.AllAsync(db, cancellation);
    }

    /// <param name="list">The items as the administrator arranged them, and the token they were read with.</param>
    public Task<Outcome<DeskChecklist>> RunAsync(Actor actor, DeskChecklist list, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(list);
        return changes.OnDeskAsync<DeskChecklist>(
            actor,
            Role.Administrator,
            "change checklists",
            async scope =>
            {
                var known = await scope.Db.Checklists.SingleOrDefaultAsync(known => known.Kind == list.Kind, cancellation);
                if (known?.Version != list.Version)
                {
                    return new Outcome<DeskChecklist>.Conflict(
                        await ReadAsync(scope.Db, list.Kind, cancellation),
                        "Another administrator changed this list first. Yours is not saved: look at theirs, then save again to go over it.");
                }

                if (known is null)
                    scope.Db.Checklists.Add(known = new Checklist(list.Kind));
                known.Change(list.Items);
                return null;
            },
            db => ReadAsync(db, list.Kind, cancellation),
            cancellation);
    }

    private static async Task<DeskChecklist> ReadAsync(FactCheckDb db, ChecklistKind kind, CancellationToken cancellation) =>
        (await ChecklistReading.AllAsync(db, cancellation)).Single(list => list.Kind == kind);
}
