using FactCheck.Core.Attributions;
using FactCheck.Core.Claims;
using FactCheck.Core.History;
using FactCheck.Core.People;
using FactCheck.Data;
using FactCheck.Workbench.Register;
using FactCheck.Workbench.Review;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Workbench.Changes.Undoing;

/// <summary>Takes a person's steps in an article back and does them again, never over what somebody else did since.</summary>
internal sealed class StepReplay(ChangeRunner changes)
{
    /// <param name="which">The step to replay, of the person's own in this article.</param>
    /// <param name="none">What to say where there is none.</param>
    /// <param name="refusal">What to say of the things that are no longer as the step left them, and who changed them.</param>
    /// <param name="from">The state of a thing the step has to start from.</param>
    /// <param name="to">The state it leaves the thing in.</param>
    /// <param name="mark">Moves the step and returns the entries for the record, given the claims it touches.</param>
    public Task<Outcome<ReplayedStep>> RunAsync(
        Actor actor,
        string purpose,
        int article,
        Func<IQueryable<Step>, IQueryable<Step>> which,
        string none,
        Func<string, string?, string> refusal,
        Func<StepChange, string?> from,
        Func<StepChange, string?> to,
        Func<Step, IReadOnlyList<int>, ChangeScope, Task<IEnumerable<HistoryEntry>>> mark,
        CancellationToken cancellation)
    {
        Step? step = null;
        return changes.OnRegisterAsync<ReplayedStep>(
            actor,
            Role.FactChecker,
            purpose,
            article,
            async scope =>
            {
                var known = await scope.Db.Articles.SingleOrDefaultAsync(known => known.Id == article, cancellation);
                if (known is null)
                    return new Outcome<ReplayedStep>.NotFound($"There is no article {article}.");
                known.EnsureNotSignedOff();
                step = await which(scope.Db.Steps.Where(step => step.ArticleId == article && step.ById == scope.By.Id))
                    .FirstOrDefaultAsync(cancellation);
                if (step is null)
                    return new Outcome<ReplayedStep>.Invalid([await NoneAsync(scope.Db, article, none, cancellation)]);
                if (scope.By.Role < step.Role)
                    return new Outcome<ReplayedStep>.Forbidden("You did this with a role you no longer have. Ask an editor to change it.");
                var things = await LoadAsync(scope.Db, step, cancellation);
                var moved = things.Where(thing => Mementos.Write(thing.Now.Remember()) != Canonical(thing.Change, from(thing.Change))).ToList();
                if (moved.Count > 0)
                {
                    var who = await WhoAsync(scope.Db, step, moved[0].Change, cancellation);
                    return new Outcome<ReplayedStep>.Conflict(
                        await ReadAsync(scope.Db, actor, step, cancellation), refusal(Describe(moved.Select(thing => thing.Change)), who));
                }

                var register = new RegisterEdit(scope);
                var entries = things.Select(thing => thing.Now).OfType<Speaker>().ToList();
                entries.ForEach(register.Watch);
                foreach (var thing in things)
                {
                    thing.Now.Recall(Mementos.Read(to(thing.Change), UndoableKind.Of(thing.Change.Kind).Memento), scope.At);
                }

                await EnsureRegisterStandsAsync(scope.Db, things, cancellation);
                var told = (await mark(step, Claims(step), scope)).ToList();
                told.ForEach(scope.Record);
                // The register keeps a record of its own, which would else go on telling of what is taken back.
                if (entries.Count > 0)
                    register.Record(entries[0], entries.ElementAtOrDefault(1), told[0].Sentence);

                return null;
            },
            db => ReadAsync(db, actor, step!, cancellation),
            cancellation);
    }

    private static async Task<string> NoneAsync(FactCheckDb db, int article, string none, CancellationToken cancellation) =>
        await db.Revisions.Where(revision => revision.ArticleId == article).MaxAsync(revision => revision.Number, cancellation) is var draft and > 1
            ? $"{none.TrimEnd('.')} since draft {draft} came in."
            : none;

    private static async Task<IReadOnlyList<(StepChange Change, IUndoable Now)>> LoadAsync(
        FactCheckDb db, Step step, CancellationToken cancellation)
    {
        var loaded = new List<(StepChange, IUndoable)>(step.Changes.Count);
        foreach (var kind in step.Changes.GroupBy(change => change.Kind))
        {
            var found = (await UndoableKind.Of(kind.Key).LoadAsync(
                    db, step.ArticleId, [.. kind.Select(change => change.Key)], cancellation))
                .ToDictionary(thing => thing.Key);
            loaded.AddRange(kind.Select(change => (change, found[change.Key])));
        }

        return loaded;
    }

    // An entry other articles use stays, and a name goes to one entry only.
    private static async Task EnsureRegisterStandsAsync(
        FactCheckDb db, IReadOnlyList<(StepChange Change, IUndoable Now)> things, CancellationToken cancellation)
    {
        var entries = things.Select(thing => thing.Now).OfType<Speaker>().ToList();
        if (entries.Count == 0)
            return;
        await RegisterWork.EnsureNamesFreeAsync(db, entries, cancellation);
        await RegisterWork.EnsureUnusedAsync(
            db, [.. entries.Where(entry => entry.IsRemoved)], [.. things.Select(thing => thing.Now).OfType<Attribution>().Select(attribution => attribution.Id)], cancellation);
    }

    // As this version of the program would write it: one that stored it may have known fewer fields.
    private static string? Canonical(StepChange change, string? memento) =>
        Mementos.Write(Mementos.Read(memento, UndoableKind.Of(change.Kind).Memento));

    private static string Describe(IEnumerable<StepChange> things) => Core.Text.Words.List(things
        .GroupBy(change => change.Kind)
        .Select(kind => UndoableKind.Of(kind.Key).Describe([.. kind.Select(change => change.Key)])));

    /// <summary>Name of whoever else changed the thing last, or null.</summary>
    private static async Task<string?> WhoAsync(FactCheckDb db, Step step, StepChange change, CancellationToken cancellation)
    {
        if (change.Kind == Claim.UndoableKind)
        {
            var number = UndoableClaims.Numbers([change.Key])[0];
            return await db.History
                .Where(entry => entry.ArticleId == step.ArticleId && entry.ClaimNumber == number && entry.ById != step.ById && !entry.IsDiscussion)
                .OrderByDescending(entry => entry.Id)
                .Select(entry => entry.By)
                .FirstOrDefaultAsync(cancellation);
        }

        return await db.Steps
            .Where(other => other.ArticleId == step.ArticleId && other.ById != step.ById
                && other.Changes.Any(touched => touched.Kind == change.Kind && touched.Key == change.Key))
            .OrderByDescending(other => other.Id)
            .Select(other => other.By)
            .FirstOrDefaultAsync(cancellation);
    }

    private static IReadOnlyList<int> Claims(Step step) =>
        UndoableClaims.Numbers(step.Changes.Where(change => change.Kind == Claim.UndoableKind).Select(change => change.Key));

    private static async Task<ReplayedStep> ReadAsync(FactCheckDb db, Actor actor, Step step, CancellationToken cancellation)
    {
        var touched = Claims(step);
        var claims = await ClaimReading.ListAsync(
            db, actor, db.Claims.Where(claim => claim.ArticleId == step.ArticleId && touched.Contains(claim.Number)), cancellation);
        return new ReplayedStep(
            step.Id,
            step.Did,
            claims,
            [.. touched.Except(claims.Select(claim => claim.Number))],
            step.Changes.All(change => change.Kind == Claim.UndoableKind)
                ? null
                : await ArticleReading.OneAsync(db, actor, step.ArticleId, cancellation));
    }
}
