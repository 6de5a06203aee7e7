using FactCheck.Core;
using FactCheck.Core.Attributions;
using FactCheck.Core.People;
using FactCheck.Data;
using FactCheck.Workbench.Changes;
using FactCheck.Workbench.Desk;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Workbench.Register;

/// <summary>Runs changes of the register that a person makes on the page of a speaker.</summary>
internal sealed class RegisterWork(ChangeRunner changes)
{
    /// <summary>
    /// Changes entries a person was looking at, each loaded with its names. When somebody changed one since, nothing is stored
    /// and the outcome is that entry as it now stands.
    /// </summary>
    /// <param name="purpose">Finishes "Ask for the role of fact-checker to …".</param>
    /// <param name="change">Changes and records; returns the entry to show.</param>
    public Task<Outcome<SpeakerPage>> RunAsync(
        Actor actor,
        string purpose,
        IReadOnlyList<SpeakerRef> references,
        Func<ChangeScope, RegisterEdit, IReadOnlyList<Speaker>, Task<Speaker>> change,
        CancellationToken cancellation)
    {
        Speaker? shown = null;
        return changes.OnDeskAsync<SpeakerPage>(
            actor,
            Role.FactChecker,
            purpose,
            async scope =>
            {
                var ids = references.Select(reference => reference.Id).ToList();
                var found = await LoadAsync(scope.Db, ids, cancellation);
                var edit = new RegisterEdit(scope);
                foreach (var reference in references)
                {
                    if (found.Find(speaker => speaker.Id == reference.Id) is not { } speaker || speaker.Kind == SpeakerKind.Article)
                        return new Outcome<SpeakerPage>.NotFound("There is no such speaker in the register.");
                    if (speaker.Version != reference.Version)
                        return await ConflictAsync(scope.Db, actor, speaker, cancellation);
                    edit.Watch(speaker);
                }

                shown = await change(scope, edit, [.. ids.Select(id => found.First(speaker => speaker.Id == id))]);
                return null;
            },
            async db => (await SpeakerQueries.PageAsync(db, actor, shown!.Id, cancellation))!,
            cancellation);
    }

    /// <summary>The entries that stand: not merged into another, not taken back.</summary>
    public static IQueryable<Speaker> Standing(FactCheckDb db) =>
        db.Speakers.Where(speaker => speaker.MergedIntoId == null && !speaker.IsRemoved);

    /// <summary>The entries with these identifiers, tracked, with their names.</summary>
    public static Task<List<Speaker>> LoadAsync(FactCheckDb db, IReadOnlyList<int> ids, CancellationToken cancellation) =>
        db.Speakers.Include(speaker => speaker.KnownAs).Where(speaker => ids.Contains(speaker.Id)).ToListAsync(cancellation);

    /// <exception cref="RuleBrokenException">One of the names belongs to another entry.</exception>
    public static async Task EnsureNamesFreeAsync(
        FactCheckDb db, IReadOnlyList<Speaker> entries, CancellationToken cancellation)
    {
        var names = entries.SelectMany(speaker => speaker.KnownAs).Select(alias => alias.NormalizedName).ToList();
        var ids = entries.Select(speaker => speaker.Id).ToList();
        var taken = await (
            from alias in db.Set<SpeakerAlias>()
            join owner in db.Speakers on alias.SpeakerId equals owner.Id
            where names.Contains(alias.NormalizedName) && !ids.Contains(alias.SpeakerId)
            orderby alias.Name
            select new { alias.Name, Owner = owner.Name }).ToListAsync(cancellation);
        if (taken.Count > 0)
            throw new RuleBrokenException([.. taken.Select(one => $"“{one.Name}” is an alias of {one.Owner} already. Remove it there first, or merge the two.")]);
    }

    /// <exception cref="RuleBrokenException">Claims have one of the entries, other than those of the attributions given.</exception>
    public static async Task EnsureUnusedAsync(
        FactCheckDb db, IReadOnlyList<Speaker> entries, IReadOnlyList<int> attributions, CancellationToken cancellation)
    {
        var ids = entries.Select(speaker => speaker.Id).ToList();
        var used = await db.Set<AttributionSpeaker>()
            .Where(row => ids.Contains(row.SpeakerId) && !attributions.Contains(row.AttributionId))
            .Select(row => (int?)row.SpeakerId)
            .FirstOrDefaultAsync(cancellation);
        if (used is { } id)
            throw new RuleBrokenException($"{entries.First(speaker => speaker.Id == id).Name} has other claims by now. Correct their speaker first, then undo this.");
    }

    private static async Task<Outcome<SpeakerPage>> ConflictAsync(FactCheckDb db, Actor actor, Speaker speaker, CancellationToken cancellation)
    {
        var by = await db.RegisterChanges
            .Where(change => change.SpeakerId == speaker.Id || change.OtherSpeakerId == speaker.Id)
            .OrderByDescending(change => change.Id)
            .Select(change => change.By)
            .FirstOrDefaultAsync(cancellation);
        return new Outcome<SpeakerPage>.Conflict(
            (await SpeakerQueries.PageAsync(db, actor, speaker.Id, cancellation))!,
            $"{by ?? "Somebody"} changed {speaker.Name} first. Yours is not saved: look at theirs, then save again to go over it.");
    }
}
