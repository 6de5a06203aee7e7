using FactCheck.Core;
using FactCheck.Core.History;
using FactCheck.Core.People;
using FactCheck.Data;
using FactCheck.Workbench.News;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Workbench.Changes;

/// <summary>
/// Runs a change in a transaction of its own: looks whether the person may, does it, stores it with its record and tells
/// the open pages, or stores nothing and says why.
/// </summary>
/// <param name="mails">Whether notices are to go by e-mail as well.</param>
internal sealed class ChangeRunner(IServiceScopeFactory scopes, TimeProvider clock, DeskNews news, bool mails)
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
        RunAsync(actor, needed, purpose, article, db => db.BeginArticleChangeAsync(article, cancellation), change, read, cancellation);

    /// <summary>A change of one article that reaches the register of speakers; nobody else changes either meanwhile.</summary>
    /// <inheritdoc cref="OnArticleAsync"/>
    public Task<Outcome<T>> OnRegisterAsync<T>(
        Actor actor,
        Role needed,
        string purpose,
        int article,
        Func<ChangeScope, Task<Outcome<T>?>> change,
        Func<FactCheckDb, Task<T>> read,
        CancellationToken cancellation) =>
        RunAsync(actor, needed, purpose, article, db => db.BeginRegisterChangeAsync(article, cancellation), change, read, cancellation);

    /// <summary>A change of what belongs to the whole desk; nobody else changes any of it meanwhile.</summary>
    /// <inheritdoc cref="OnArticleAsync"/>
    public Task<Outcome<T>> OnDeskAsync<T>(
        Actor actor,
        Role needed,
        string purpose,
        Func<ChangeScope, Task<Outcome<T>?>> change,
        Func<FactCheckDb, Task<T>> read,
        CancellationToken cancellation) =>
        RunAsync(actor, needed, purpose, null, db => db.BeginDeskChangeAsync(cancellation), change, read, cancellation);

    private async Task<Outcome<T>> RunAsync<T>(
        Actor actor,
        Role needed,
        string purpose,
        int? article,
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
        var users = scope.ServiceProvider.GetRequiredService<UserManager<DeskUser>>();
        var work = new ChangeScope(db, users, by!, Moment());
        // Before what is told to open pages, so that notices are told, too.
        using var noticing = new Noticing(db, work.By, work.At, mails);
        using var touched = new TouchedThings(db);
        try
        {
            if (await change(work) is { } ended)
                return ended;
        }
        catch (RuleBrokenException broken)
        {
            return new Outcome<T>.Invalid(broken.Errors);
        }

        await db.SaveChangesAsync(cancellation);
        if (article is { } number && work.ToStep(number) is { } step)
            await KeepAsync(db, step, cancellation);
        if (article is { } home && work.Sealed is { } done)
            await CloseAsync(db, home, by!, done, cancellation);
        // Once it is decided to store, a page that closes must not leave it undecided whether it was.
        await transaction.CommitAsync(CancellationToken.None);
        if (touched.ToNews(article, by!) is { } told)
            news.Tell(told);
        db.ChangeTracker.Clear();
        return new Outcome<T>.Saved(await read(db));
    }

    /// <summary>Keeps a step for undo; what its person took back before can't be done again after it.</summary>
    private static async Task KeepAsync(FactCheckDb db, Step step, CancellationToken cancellation)
    {
        await db.Steps
            .Where(earlier => earlier.ArticleId == step.ArticleId && earlier.ById == step.ById && earlier.State == StepState.Undone)
            .ExecuteUpdateAsync(earlier => earlier.SetProperty(old => old.State, StepState.Closed), cancellation);
        db.Steps.Add(step);
        await db.SaveChangesAsync(cancellation);
    }

    private static Task<int> CloseAsync(FactCheckDb db, int article, Actor by, IUndoable thing, CancellationToken cancellation)
    {
        var (kind, key) = (thing.Kind, thing.Key);
        return db.Steps
            .Where(step => step.ArticleId == article && step.ById == by.Id && step.State != StepState.Closed
                && step.Changes.Any(change => change.Kind == kind && change.Key == key))
            .ExecuteUpdateAsync(step => step.SetProperty(old => old.State, StepState.Closed), cancellation);
    }

    // No finer than either database keeps: what is read back has to equal what was stored.
    private DateTimeOffset Moment()
    {
        var now = clock.GetUtcNow();
        return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMillisecond));
    }
}
