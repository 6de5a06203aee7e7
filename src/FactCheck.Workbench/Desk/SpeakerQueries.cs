using System.Linq.Expressions;
using FactCheck.Core.Attributions;
using FactCheck.Core.Claims;
using FactCheck.Core.People;
using FactCheck.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Workbench.Desk;

/// <summary>What the register of speakers shows. Everybody with an account may look.</summary>
public sealed class SpeakerQueries
{
    private readonly IDbContextFactory<FactCheckDb> databases;

    internal SpeakerQueries(IDbContextFactory<FactCheckDb> databases) => this.databases = databases;

    /// <summary>Every entry of the register, by name.</summary>
    public async Task<IReadOnlyList<SpeakerLine>> ListAsync(Actor actor, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return [.. (await LinesAsync(db, speaker => speaker.MergedIntoId == null && !speaker.IsRemoved && speaker.Kind != SpeakerKind.Article, cancellation)).OrderBy(line => line.Name, StringComparer.CurrentCultureIgnoreCase)];
    }

    /// <summary>One entry with its claims, newest article first, or null where there is none.</summary>
    public async Task<SpeakerPage?> GetAsync(Actor actor, int id, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        if (await LinesAsync(db, speaker => speaker.Id == id, cancellation) is not [var line])
            return null;
        var claims = await Spoken(db)
            .Where(spoken => spoken.SpeakerId == id)
            .OrderByDescending(spoken => spoken.Claim.ArticleId)
            .ThenBy(spoken => spoken.Claim.Number)
            .Select(spoken => new SpeakerClaim(
                spoken.Claim.ArticleId,
                spoken.Claim.Article.Title,
                spoken.Claim.Number,
                spoken.Claim.Wording,
                spoken.Claim.State,
                spoken.Claim.Verdict))
            .ToListAsync(cancellation);
        return new SpeakerPage(line, claims);
    }

    private static async Task<IReadOnlyList<SpeakerLine>> LinesAsync(
        FactCheckDb db, Expression<Func<Speaker, bool>> which, CancellationToken cancellation)
    {
        var speakers = db.Speakers.Where(which);
        var entries = await speakers
            .Select(speaker => new { speaker.Id, speaker.Name, speaker.Title, speaker.Kind })
            .ToListAsync(cancellation);
        var counts = (await Spoken(db)
                .Where(spoken => speakers.Any(speaker => speaker.Id == spoken.SpeakerId))
                .GroupBy(spoken => new { spoken.SpeakerId, spoken.Claim.Verdict })
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
            (speaker, claim) => new SpokenClaim { SpeakerId = speaker.SpeakerId, Claim = claim });

    private sealed class SpokenClaim
    {
        public required int SpeakerId { get; init; }

        public required Claim Claim { get; init; }
    }
}
