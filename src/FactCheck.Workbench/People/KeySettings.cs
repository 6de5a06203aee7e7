using FactCheck.Core.People;
using FactCheck.Data;
using FactCheck.Workbench.Changes;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Workbench.People;

/// <summary>A person's own keys. They stay with the account, so they are the same on every machine.</summary>
public sealed class KeySettings
{
    private readonly IDbContextFactory<FactCheckDb> databases;
    private readonly ChangeRunner changes;

    internal KeySettings(IDbContextFactory<FactCheckDb> databases, ChangeRunner changes) =>
        (this.databases, this.changes) = (databases, changes);

    public async Task<KeyChoices> ReadAsync(Actor actor, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await ReadAsync(db, actor, cancellation);
    }

    /// <summary>Keeps the person's keys in place of those they had.</summary>
    public Task<Outcome<KeyChoices>> SaveAsync(Actor actor, KeyChoices choices, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(choices);
        return changes.OnDeskAsync<KeyChoices>(
            actor,
            Role.Reader,
            "choose keys",
            async scope =>
            {
                var user = await scope.Db.Users.SingleAsync(user => user.Id == scope.By.Id, cancellation);
                (user.LetterKeys, user.Keys) = choices.Checked();
                return null;
            },
            db => ReadAsync(db, actor, cancellation),
            cancellation);
    }

    private static async Task<KeyChoices> ReadAsync(FactCheckDb db, Actor actor, CancellationToken cancellation) =>
        await db.Users.AsNoTracking()
            .Where(user => user.Id == actor.Id)
            .Select(user => new KeyChoices(user.LetterKeys, user.Keys))
            .SingleOrDefaultAsync(cancellation)
        ?? KeyChoices.None;
}
