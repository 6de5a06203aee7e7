using FactCheck.Core.People;
using FactCheck.Core.Text;
using FactCheck.Data;
using FactCheck.Workbench.Changes;
using Microsoft.EntityFrameworkCore;
using Mine = FactCheck.Workbench.Outcome<System.Collections.Generic.IReadOnlyList<FactCheck.Workbench.Desk.SavedList>>;

namespace FactCheck.Workbench.Desk;

/// <summary>The filters each person saved under a name, by which they come back to a list. Everybody has their own.</summary>
public sealed class SavedLists
{
    /// <summary>Most a person may have.</summary>
    public const int Limit = 30;

    /// <summary>Most UTF-16 code units a name may have.</summary>
    public const int NameLimit = 60;

    private const string Purpose = "save filters";

    private static readonly string[] Pages = ["/", "/queue", "/claims", "/search"];

    private readonly IDbContextFactory<FactCheckDb> databases;
    private readonly ChangeRunner changes;

    internal SavedLists(IDbContextFactory<FactCheckDb> databases, ChangeRunner changes) =>
        (this.databases, this.changes) = (databases, changes);

    /// <summary>The person's own, by name.</summary>
    public async Task<IReadOnlyList<SavedList>> ListAsync(Actor actor, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await ReadAsync(db, actor, cancellation);
    }

    /// <param name="address">Path and query of the desk, the queue, the claims or a search.</param>
    public Task<Mine> SaveAsync(Actor actor, string name, string address, CancellationToken cancellation = default) => ChangeAsync(
        actor,
        async (scope, mine) =>
        {
            if (address is not { Length: > 0 and <= 1_000 } || !Pages.Contains(address.Split('?')[0]))
                return "Only lists of articles and claims can be saved.";
            if (mine.Count >= Limit)
                return $"You have {Limit} saved filters, as many as fit. Delete one first.";
            var called = Named(name);
            if (Taken(mine, called, 0) is { } taken)
                return taken;
            await scope.Db.SavedFilters.AddAsync(new SavedFilter { OwnerId = scope.By.Id, Name = called, Address = address }, cancellation);
            return null;
        },
        cancellation);

    public Task<Mine> RenameAsync(Actor actor, int id, string name, CancellationToken cancellation = default) => ChangeAsync(
        actor,
        (_, mine) =>
        {
            var called = Named(name);
            var taken = Taken(mine, called, id);
            if (taken is null && mine.Find(filter => filter.Id == id) is { } filter)
                filter.Name = called;
            return Task.FromResult(taken);
        },
        cancellation);

    /// <summary>Deletes it; one that is gone already stays gone.</summary>
    public Task<Mine> DeleteAsync(Actor actor, int id, CancellationToken cancellation = default) => ChangeAsync(
        actor,
        (scope, mine) =>
        {
            scope.Db.SavedFilters.RemoveRange(mine.Where(filter => filter.Id == id));
            return Task.FromResult<string?>(null);
        },
        cancellation);

    private Task<Mine> ChangeAsync(
        Actor actor, Func<ChangeScope, List<SavedFilter>, Task<string?>> change, CancellationToken cancellation) =>
        changes.OnDeskAsync<IReadOnlyList<SavedList>>(
            actor,
            Role.Reader,
            Purpose,
            async scope =>
            {
                var mine = await scope.Db.SavedFilters.Where(filter => filter.OwnerId == scope.By.Id).ToListAsync(cancellation);
                return await change(scope, mine) is { } problem ? new Mine.Invalid([problem]) : null;
            },
            db => ReadAsync(db, actor, cancellation),
            cancellation);

    private static string Named(string name) => Typed.Required(name, "The name", NameLimit, "Give the filter a name.");

    private static string? Taken(List<SavedFilter> mine, string name, int but) =>
        mine.Exists(filter => filter.Id != but && string.Equals(filter.Name, name, StringComparison.OrdinalIgnoreCase))
            ? $"You have a filter called “{name}” already. Choose another name."
            : null;

    private static async Task<IReadOnlyList<SavedList>> ReadAsync(FactCheckDb db, Actor actor, CancellationToken cancellation) =>
    [
        .. (await db.SavedFilters.AsNoTracking()
                .Where(filter => filter.OwnerId == actor.Id)
                .Select(filter => new SavedList(filter.Id, filter.Name, filter.Address))
                .ToListAsync(cancellation))
            .OrderBy(filter => filter.Name, StringComparer.CurrentCultureIgnoreCase),
    ];
}
