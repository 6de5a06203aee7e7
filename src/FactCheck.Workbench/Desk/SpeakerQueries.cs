using System.Linq.Expressions;
using FactCheck.Core.Attributions;
using FactCheck.Core.Claims;
using FactCheck.Core.People;
using FactCheck.Data;
using FactCheck.Workbench.Register;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Workbench.Desk;

/// <summary>What the register of speakers shows, without the verdict from whoever is asked for a second one. Everybody with an account may look.</summary>
public sealed class SpeakerQueries
{
    private const int MostFound = 12;

    private readonly IDbContextFactory<FactCheckDb> databases;

    internal SpeakerQueries(IDbContextFactory<FactCheckDb> databases) => this.databases = databases;

    /// <summary>Every entry that stands, by name.</summary>
    public async Task<IReadOnlyList<SpeakerLine>> ListAsync(Actor actor, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return
        [
            .. (await LinesAsync(db, actor, speaker => speaker.MergedIntoId == null && !speaker.IsRemoved && speaker.Kind != SpeakerKind.Article, cancellation))
                .OrderBy(line => line.Name, StringComparer.CurrentCultureIgnoreCase),
        ];
    }

    /// <summary>One entry with its claims, newest article first, or null where there is none.</summary>
    public async Task<SpeakerPage?> GetAsync(Actor actor, int id, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await PageAsync(db, actor, id, cancellation);
    }

    /// <summary>Up to 12 entries that stand and are called so, those whose name begins with it first.</summary>
    /// <param name="typed">Part of a name or alias, as typed; nothing finds nothing.</param>
    public async Task<IReadOnlyList<SpeakerLine>> FindAsync(Actor actor, string typed, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(typed);
        var part = Speaker.Normalize(typed.Trim());
        if (part.Length == 0)
            return [];
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var ids = await RegisterWork.Standing(db)
            .Where(speaker => speaker.Kind != SpeakerKind.Article
                && (speaker.NormalizedName.Contains(part) || speaker.KnownAs.Any(alias => alias.NormalizedName.Contains(part))))
            .OrderByDescending(speaker => speaker.NormalizedName.StartsWith(part))
            .ThenBy(speaker => speaker.NormalizedName)
            .ThenBy(speaker => speaker.Id)
            .Select(speaker => speaker.Id)
            .Take(MostFound)
            .ToListAsync(cancellation);
        var lines = (await LinesAsync(db, actor, speaker => ids.Contains(speaker.Id), cancellation)).ToDictionary(line => line.Id);
        return [.. ids.Select(id => lines[id])];
    }

    internal static async Task<SpeakerPage?> PageAsync(FactCheckDb db, Actor viewer, int id, CancellationToken cancellation)
    {
        var speaker = await db.Speakers.AsNoTracking()
            .Include(speaker => speaker.KnownAs)
            .SingleOrDefaultAsync(speaker => speaker.Id == id && speaker.Kind != SpeakerKind.Article, cancellation);
        if (speaker is null)
            return null;
        var others = speaker.MergedIntoId ?? 0;
        var lines = await LinesAsync(
            db,
            viewer,
            other => other.Id == id || other.Id == others
                || (other.MergedIntoId == null && !other.IsRemoved && other.Kind != SpeakerKind.Article
                    && (other.NormalizedName == speaker.NormalizedName || other.KnownAs.Any(alias => alias.NormalizedName == speaker.NormalizedName))),
            cancellation);
        return new SpeakerPage(
            lines.Single(line => line.Id == id),
            speaker.Details,
            [.. speaker.Aliases.Where(alias => speaker.KnownAs.All(known => known.NormalizedName != Speaker.Normalize(alias)))],
            lines.SingleOrDefault(line => line.Id == others),
            speaker.IsRemoved,
            [.. lines.Where(line => line.Id != id && line.Id != others).OrderBy(line => line.Id)],
            await ClaimsAsync(db, viewer, id, cancellation),
            await HistoryAsync(db, id, cancellation),
            speaker.Version);
    }

    private static async Task<IReadOnlyList<SpeakerClaim>> ClaimsAsync(FactCheckDb db, Actor viewer, int id, CancellationToken cancellation) =>
        (await Spoken(db)
            .Where(spoken => spoken.Speaker.SpeakerId == id)
            .OrderByDescending(spoken => spoken.Claim.ArticleId)
            .ThenBy(spoken => spoken.Claim.Number)
            .Select(spoken => new SpeakerClaim(
                spoken.Claim.ArticleId,
                spoken.Claim.Article.Title,
                spoken.Claim.Number,
                spoken.Claim.Wording,
                spoken.Claim.SecondCheckerId == viewer.Id ? WorkState.Assigned : spoken.Claim.State,
                spoken.Claim.SecondCheckerId == viewer.Id ? null : spoken.Claim.Verdict,
                spoken.Speaker.AttributionId,
                spoken.Speaker.ConfirmedBy))
            .ToListAsync(cancellation))
        // Of two speakers of one attribution that were merged, one is enough.
        .DistinctBy(claim => (claim.Article, claim.Claim))
        .ToList();

    private static async Task<IReadOnlyList<RegisterLine>> HistoryAsync(FactCheckDb db, int id, CancellationToken cancellation)
    {
        var changes = await db.RegisterChanges.AsNoTracking()
            .Where(change => change.SpeakerId == id || change.OtherSpeakerId == id)
            .OrderByDescending(change => change.Id)
            .ToListAsync(cancellation);
        var touched = changes.SelectMany(change => change.Steps).Select(step => step.Speaker).Distinct().ToList();
        var versions = await db.Speakers.Where(speaker => touched.Contains(speaker.Id)).ToDictionaryAsync(speaker => speaker.Id, speaker => speaker.Version, cancellation);
        var undone = changes.Select(change => change.UndoOf).OfType<long>().ToHashSet();
        return
        [
            .. changes.Select(change => new RegisterLine(
                change.Id,
                change.At,
                change.By,
                change.Sentence,
                !undone.Contains(change.Id) && change.Steps.All(step => versions.GetValueOrDefault(step.Speaker) == step.Version))),
        ];
    }

    private static async Task<IReadOnlyList<SpeakerLine>> LinesAsync(
        FactCheckDb db, Actor viewer, Expression<Func<Speaker, bool>> which, CancellationToken cancellation)
    {
        var speakers = db.Speakers.Where(which);
        var entries = await speakers
            .Select(speaker => new { speaker.Id, speaker.Name, speaker.Title, speaker.Affiliation, speaker.Kind })
            .ToListAsync(cancellation);
        var counts = (await Spoken(db)
                .Where(spoken => speakers.Any(speaker => speaker.Id == spoken.Speaker.SpeakerId))
                .Select(spoken => new { spoken.Speaker.SpeakerId, spoken.Claim.Id, Verdict = spoken.Claim.SecondCheckerId == viewer.Id ? null : spoken.Claim.Verdict })
                .Distinct()
                .GroupBy(spoken => new { spoken.SpeakerId, spoken.Verdict })
                .Select(claims => new { claims.Key.SpeakerId, claims.Key.Verdict, Count = claims.Count() })
                .ToListAsync(cancellation))
            .ToLookup(count => count.SpeakerId);
        return
        [
            .. entries.Select(speaker =>
            {
                var byVerdict = counts[speaker.Id].ToList();
                return new SpeakerLine(
                    speaker.Id,
                    speaker.Name,
                    speaker.Title,
                    speaker.Affiliation,
                    speaker.Kind,
                    byVerdict.Sum(claims => claims.Count),
                    Count(Verdict.Verified),
                    Count(Verdict.Disputed),
                    Count(Verdict.Unsourced));

                int Count(Verdict verdict) => byVerdict.Find(claims => claims.Verdict == verdict)?.Count ?? 0;
            }),
        ];
    }

    private static IQueryable<SpokenClaim> Spoken(FactCheckDb db) =>
        db.Set<AttributionSpeaker>().Join(
            db.Claims.Where(claim => claim.State != WorkState.Dismissed),
            speaker => speaker.AttributionId,
            claim => claim.AttributionId,
            (speaker, claim) => new SpokenClaim { Speaker = speaker, Claim = claim });

    private sealed class SpokenClaim
    {
        public required AttributionSpeaker Speaker { get; init; }

        public required Claim Claim { get; init; }
    }
}
