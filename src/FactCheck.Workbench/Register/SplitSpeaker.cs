using FactCheck.Core;
using FactCheck.Core.Attributions;
using FactCheck.Core.People;
using FactCheck.Core.Text;
using FactCheck.Workbench.Desk;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Workbench.Register;

/// <summary>Takes part of an entry’s claims into a new entry, as when two people were taken for one. For fact-checkers and above.</summary>
public sealed class SplitSpeaker
{
    private readonly RegisterWork work;

    internal SplitSpeaker(RegisterWork work) => this.work = work;

    /// <param name="attributions">Which of its attributions go; at least one.</param>
    /// <param name="name">Name of the new entry; it may be the same.</param>
    /// <returns>The new entry.</returns>
    public Task<Outcome<SpeakerPage>> RunAsync(
        Actor actor, SpeakerRef speaker, IReadOnlyList<int> attributions, string name, SpeakerKind kind, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(speaker);
        ArgumentNullException.ThrowIfNull(attributions);
        return work.RunAsync(
            actor,
            "split speakers",
            [speaker],
            async (scope, edit, found) =>
            {
                var entry = found[0];
                if (!entry.Stands)
                    throw new RuleBrokenException($"{entry.Name} is no longer in the register. Look at the register again.");
                var rows = await scope.Db.Set<AttributionSpeaker>()
                    .Where(row => row.SpeakerId == entry.Id && attributions.Contains(row.AttributionId))
                    .ToListAsync(cancellation);
                if (rows.Count == 0)
                    throw new RuleBrokenException("Choose the claims that go to the new entry.");
                var fresh = new Speaker(entry.Name, entry.Kind);
                fresh.Change(new SpeakerDetails(name, kind, [], null, [], null));
                scope.Db.Speakers.Add(fresh);
                // The record needs the number the database gives it.
                await scope.Db.SaveChangesAsync(cancellation);
                edit.Made(fresh);
                foreach (var row in rows)
                    edit.Move(row, fresh);
                edit.Record(fresh, entry, $"{scope.By.Name} split {fresh.Name} from {entry.Name}, with {Words.Count(rows.Count, "mention")}.");
                return fresh;
            },
            cancellation);
    }
}
