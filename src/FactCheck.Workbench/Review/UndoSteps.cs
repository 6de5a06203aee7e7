using FactCheck.Core.History;
using FactCheck.Core.People;
using FactCheck.Data;
using FactCheck.Workbench.Changes.Undoing;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Workbench.Review;

/// <summary>
/// Takes back what a person did in an article, their last step first, and does it again. What a colleague did since to the
/// same thing is never lost: then nothing is undone and the outcome is a conflict that says who. For fact-checkers and above.
/// </summary>
public sealed class UndoSteps
{
    private readonly StepReplay replay;
    private readonly IDbContextFactory<FactCheckDb> databases;

    internal UndoSteps(StepReplay replay, IDbContextFactory<FactCheckDb> databases) => (this.replay, this.databases) = (replay, databases);

    /// <summary>Takes back the person's last step in the article.</summary>
    /// <param name="past">The step to leave as it is, after a conflict: the last one before it is taken back instead.</param>
    public Task<Outcome<ReplayedStep>> UndoAsync(
        Actor actor, int article, long? past = null, CancellationToken cancellation = default) =>
        replay.RunAsync(
            actor,
            "undo changes",
            article,
            steps => ToUndo(steps.Where(step => past == null || step.Id < past)),
            past is null ? "There is nothing of yours to undo in this article." : "There is nothing before it to undo.",
            (things, who) => who is null
                ? $"{Capital(things)} no longer stand as you left them, so nothing was undone."
                : $"{who} changed {things} after you. Undo would lose that, so nothing was undone.",
            change => change.After,
            change => change.Before,
            async (step, claims, scope) =>
            {
                // Those after it were left as they are: undo does not come back to them.
                await scope.Db.Steps
                    .Where(later => later.ArticleId == article && later.ById == step.ById && later.State == StepState.Done && later.Id > step.Id)
                    .ExecuteUpdateAsync(later => later.SetProperty(left => left.State, StepState.Closed), cancellation);
                step.Undo();
                return step.RecordUndo(claims, scope.By, scope.At);
            },
            cancellation);

    /// <summary>Does again what the person took back last; what they changed since then ends that.</summary>
    public Task<Outcome<ReplayedStep>> RedoAsync(Actor actor, int article, CancellationToken cancellation = default) =>
        replay.RunAsync(
            actor,
            "redo changes",
            article,
            ToRedo,
            "There is nothing of yours to redo in this article.",
            (things, who) => who is null
                ? $"{Capital(things)} no longer stand as you left them, so nothing was done again."
                : $"{who} changed {things} after you. Redo would lose that, so nothing was done again.",
            change => change.Before,
            change => change.After,
            (step, claims, scope) =>
            {
                step.Redo();
                return Task.FromResult(step.RecordRedo(claims, scope.By, scope.At));
            },
            cancellation);

    /// <summary>What the person's next undo and redo in the article would be about.</summary>
    public async Task<NextSteps> NextAsync(Actor actor, int article, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var mine = db.Steps.Where(step => step.ArticleId == article && step.ById == actor.Id);
        return new NextSteps(
            await ToUndo(mine).Select(step => step.Did).FirstOrDefaultAsync(cancellation),
            await ToRedo(mine).Select(step => step.Did).FirstOrDefaultAsync(cancellation));
    }

    private static IQueryable<Step> ToUndo(IQueryable<Step> steps) =>
        steps.Where(step => step.State == StepState.Done).OrderByDescending(step => step.Id);

    private static IQueryable<Step> ToRedo(IQueryable<Step> steps) =>
        steps.Where(step => step.State == StepState.Undone).OrderBy(step => step.Id);

    private static string Capital(string words) => $"{char.ToUpperInvariant(words[0])}{words[1..]}";
}
