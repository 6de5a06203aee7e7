using FactCheck.Core.Attributions;
using FactCheck.Core.People;
using FactCheck.Core.Text;
using FactCheck.Workbench.Desk;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Workbench.Register;

/// <summary>Makes two entries of the register one: all claims go to the second, which is found by both names. For fact-checkers and above.</summary>
public sealed class MergeSpeakers
{
    private readonly RegisterWork work;

    internal MergeSpeakers(RegisterWork work) => this.work = work;

    /// <param name="from">The entry that goes; what it was called leads to the other.</param>
    /// <param name="into">The entry that stays, with its own name.</param>
    public Task<Outcome<SpeakerPage>> RunAsync(
        Actor actor, SpeakerRef from, SpeakerRef into, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(into);
        return work.RunAsync(
            actor,
            "merge speakers",
            from.Id == into.Id ? [from] : [from, into],
            async (scope, edit, found) =>
            {
                var (gone, kept) = (found[0], found[^1]);
                var rows = await scope.Db.Set<AttributionSpeaker>().Where(row => row.SpeakerId == gone.Id).ToListAsync(cancellation);
                var earlier = await scope.Db.Speakers
                    .Include(speaker => speaker.KnownAs)
                    .Where(speaker => speaker.MergedIntoId == gone.Id)
                    .ToListAsync(cancellation);
                gone.MergeInto(kept);
                foreach (var follower in earlier)
                {
                    edit.Watch(follower);
                    follower.Follow(kept);
                }

                foreach (var row in rows)
                    edit.Move(row, kept);
                await LeaveNamesOfOthersAsync(scope.Db, gone, kept, cancellation);
                edit.Record(gone, kept, $"{scope.By.Name} merged {gone.Name} into {kept.Name}, with {Words.Count(rows.Count, "mention")}.");
                return kept;
            },
            cancellation);
    }

    // The name of the entry that goes may be an alias of a third one, which a person gave it to.
    private static async Task LeaveNamesOfOthersAsync(Data.FactCheckDb db, Speaker gone, Speaker kept, CancellationToken cancellation)
    {
        var taken = await db.Set<SpeakerAlias>().AsNoTracking()
            .Where(alias => alias.NormalizedName == gone.NormalizedName && alias.SpeakerId != gone.Id && alias.SpeakerId != kept.Id)
            .AnyAsync(cancellation);
        if (taken)
            kept.Forget(gone.Name);
    }
}
