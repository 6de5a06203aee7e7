using FactCheck.Core;
using FactCheck.Core.Attributions;
using FactCheck.Core.People;
using FactCheck.Data;
using FactCheck.Workbench.Changes;
using FactCheck.Workbench.Desk;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Workbench.Register;

/// <summary>Takes a change of the register back, as long as nothing it touched has changed since. For fact-checkers and above.</summary>
public sealed class UndoRegisterChange
{
    private readonly ChangeRunner changes;

    internal UndoRegisterChange(ChangeRunner changes) => this.changes = changes;

    /// <param name="change">Number of the change, as the page of the speaker lists it.</param>
    /// <returns>The entry the change was about.</returns>
    public Task<Outcome<SpeakerPage>> RunAsync(Actor actor, long change, CancellationToken cancellation = default)
    {
        RegisterChange? known = null;
        return changes.OnDeskAsync<SpeakerPage>(
            actor,
            Role.FactChecker,
            "undo changes of the register",
            async scope =>
            {
                known = await scope.Db.RegisterChanges.AsNoTracking().SingleOrDefaultAsync(found => found.Id == change, cancellation);
                if (known is null)
                    return new Outcome<SpeakerPage>.NotFound("There is no such change in the record of the register.");
                await UndoAsync(scope, known, cancellation);
                return null;
            },
            async db => (await SpeakerQueries.PageAsync(db, actor, known!.SpeakerId, cancellation))!,
            cancellation);
    }

    /// <summary>Takes the change back within its transaction.</summary>
    /// <exception cref="RuleBrokenException">It is taken back already, or something changed since.</exception>
    private static async Task UndoAsync(ChangeScope scope, RegisterChange change, CancellationToken cancellation)
    {
        if (await scope.Db.RegisterChanges.Where(later => later.UndoOf == change.Id).Select(later => later.By).FirstOrDefaultAsync(cancellation) is { } who)
            throw new RuleBrokenException($"{who} has taken this back already. Look at the register again.");
        var edit = new RegisterEdit(scope);
        var entries = await EntriesAsync(scope.Db, change, cancellation);
        foreach (var step in change.Steps)
        {
            var speaker = entries[step.Speaker];
            if (speaker.Version != step.Version)
                throw new RuleBrokenException(await RefusalAsync(scope.Db, change, speaker, cancellation));
            edit.Watch(speaker);
        }

        await MoveBackAsync(scope.Db, change, edit, entries, cancellation);
        await RegisterWork.EnsureUnusedAsync(
            scope.Db,
            [.. change.Steps.Where(step => step.Before.IsRemoved).Select(step => entries[step.Speaker])],
            [.. change.Moves.Select(move => move.Attribution)],
            cancellation);
        foreach (var step in change.Steps)
            entries[step.Speaker].Return(step.Before);
        await RegisterWork.EnsureNamesFreeAsync(scope.Db, [.. change.Steps.Select(step => entries[step.Speaker])], cancellation);
        var main = entries[change.SpeakerId];
        edit.Record(
            main,
            change.OtherSpeakerId is { } other ? entries[other] : null,
            $"{scope.By.Name} {TakenBack(change)}",
            change.Id);
    }

    private static async Task<Dictionary<int, Speaker>> EntriesAsync(FactCheckDb db, RegisterChange change, CancellationToken cancellation)
    {
        var ids = change.Steps.Select(step => step.Speaker)
            .Concat(change.Moves.SelectMany(move => new[] { move.From, move.To }))
            .Append(change.SpeakerId)
            .Concat(change.OtherSpeakerId is { } other ? [other] : [])
            .Distinct()
            .ToList();
        return (await RegisterWork.LoadAsync(db, ids, cancellation)).ToDictionary(speaker => speaker.Id);
    }

    private static async Task MoveBackAsync(
        FactCheckDb db, RegisterChange change, RegisterEdit edit, Dictionary<int, Speaker> entries, CancellationToken cancellation)
    {
        if (change.Moves.Count == 0)
            return;
        var attributions = change.Moves.Select(move => move.Attribution).Distinct().ToList();
        var rows = (await db.Set<AttributionSpeaker>().Where(row => attributions.Contains(row.AttributionId)).ToListAsync(cancellation))
            .ToDictionary(row => (row.AttributionId, row.Order));
        foreach (var move in change.Moves)
        {
            if (!rows.TryGetValue((move.Attribution, move.Order), out var row) || row.SpeakerId != move.To)
            {
                throw new RuleBrokenException(
                    $"Claims of {entries[move.To].Name} were given to somebody else since. Correct them in their articles instead of undoing this.");
            }

            edit.Move(row, entries[move.From]);
        }
    }

    private static async Task<string> RefusalAsync(FactCheckDb db, RegisterChange change, Speaker speaker, CancellationToken cancellation)
    {
        var by = await db.RegisterChanges
            .Where(later => later.Id > change.Id && (later.SpeakerId == speaker.Id || later.OtherSpeakerId == speaker.Id))
            .OrderByDescending(later => later.Id)
            .Select(later => later.By)
            .FirstOrDefaultAsync(cancellation);
        return $"{by ?? "Somebody"} changed {speaker.Name} since. Undo that first, or correct the entry by hand.";
    }

    // "undid: merged A into B", and "redid: merged A into B" where that is what is taken back, whoever did it.
    private static string TakenBack(RegisterChange change)
    {
        const string undid = "undid: ", redid = "redid: ";
        var told = change.Sentence.StartsWith(change.By + " ", StringComparison.Ordinal) ? change.Sentence[(change.By.Length + 1)..] : change.Sentence;
        return told.StartsWith(undid, StringComparison.Ordinal) ? redid + told[undid.Length..]
            : told.StartsWith(redid, StringComparison.Ordinal) ? undid + told[redid.Length..]
            : undid + told;
    }
}
