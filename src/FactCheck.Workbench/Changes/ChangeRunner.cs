using FactCheck.Core;
using FactCheck.Core.People;
using FactCheck.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Workbench.Changes;

/// <summary>
/// Runs a change in a transaction of its own: looks whether the person may, does it, stores it with its record, or
/// stores nothing and says why.
/// </summary>
internal sealed class ChangeRunner(IServiceScopeFactory scopes, TimeProvider clock)
{
    /// <summary>A change of one article or of what is in it; nobody else changes it meanwhile.</summary>
    /// <param name="needed">The least role that may do it.</param>
    /// <param name="purpose">What it does, to finish "Only editors can …".</param>
    /// <param name="change">Returns null to have everything stored, or the outcome to end with when nothing is to be.</param>
    /// <param name="read">Reads what to return once everything is stored.</param>
    public Task<Outcome<T>> OnArticleAsync<T>(
        Actor actor,
        Role needed,
        string purpose,
        int article,
        Func<ChangeScope, Task<Outcome<T>?>> change,
        Func<FactCheckDb, Task<T>> read,
        CancellationToken cancellation) =>
        RunAsync(actor, needed, purpose, db => db.BeginArticleChangeAsync(article, cancellation), change, read, cancellation);

    /// <summary>A change of what belongs to the whole desk; nobody else changes any of it meanwhile.</summary>
    /// <inheritdoc cref="OnArticleAsync"/>
    public Task<Outcome<T>> OnDeskAsync<T>(
        Actor actor,
        Role needed,
        string purpose,
        Func<ChangeScope, Task<Outcome<T>?>> change,
        Func<FactCheckDb, Task<T>> read,
        CancellationToken cancellation) =>
        RunAsync(actor, needed, purpose, db => db.BeginDeskChangeAsync(cancellation), change, read, cancellation);

    private async Task<Outcome<T>> RunAsync<T>(
        Actor actor,
        Role needed,
        string purpose,
        Func<FactCheckDb, Task<IDbContextTransaction>> begin,
        Func<ChangeScope, Task<Outcome<T>?>> change,
        Func<FactCheckDb, Task<T>> read,
        CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<FactCheckDb>();
        await using var transaction = await begin(db);
        var by = await Permission.CurrentAsync(db, actor, cancellation);
        if (Permission.Refusal(by, needed, purpose) is { } refusal)
            return new Outcome<T>.Forbidden(refusal);
        try
        {
            var users = scope.ServiceProvider.GetRequiredService<UserManager<DeskUser>>();
            if (await change(new ChangeScope(db, users, by!, clock.GetUtcNow())) is { } ended)
                return ended;
        }
        catch (RuleBrokenException broken)
        {
            return new Outcome<T>.Invalid(broken.Errors);
        }

        await db.SaveChangesAsync(cancellation);
        // Once it is decided to store, a page that closes must not leave it undecided whether it was.
        await transaction.CommitAsync(CancellationToken.None);
        db.ChangeTracker.Clear();
        return new Outcome<T>.Saved(await read(db));
    }
}
