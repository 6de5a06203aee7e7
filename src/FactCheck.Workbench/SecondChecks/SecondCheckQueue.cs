using FactCheck.Core.Claims;
using FactCheck.Core.People;
using FactCheck.Data;
using FactCheck.Workbench.Desk;
using FactCheck.Workbench.Review;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Workbench.SecondChecks;

/// <summary>What of a person's queue second checks bring: those asked of them, and verdicts of theirs that came back.</summary>
internal static class SecondCheckQueue
{
    public static IQueryable<Claim> Mine(FactCheckDb db, Actor actor) => db.Claims.Where(claim =>
        claim.SecondCheckerId == actor.Id
        || (claim.SecondCheckState == SecondCheckState.Disputed && claim.DecidedById == actor.Id && claim.State == WorkState.Decided));

    public static async Task<IReadOnlyList<QueueItem>> ReadAsync(FactCheckDb db, Actor actor, CancellationToken cancellation)
    {
        var claims = await Mine(db, actor).AsNoTracking()
            .OrderBy(claim => claim.Id)
            .Select(claim => new
            {
                claim.ArticleId,
                claim.Article.Title,
                claim.Number,
                claim.Wording,
                claim.Kind,
                claim.AttributionId,
                claim.CheckWorthiness,
                claim.SecondCheck,
            })
            .ToListAsync(cancellation);
        if (claims.Count == 0)
            return [];
        var attributions = claims.Select(claim => claim.AttributionId).OfType<int>().ToList();
        var speakers = await ClaimReading.SpeakersAsync(
            db.Attributions.Where(attribution => attributions.Contains(attribution.Id)), cancellation);
        return
        [
            .. claims.Select(claim => new QueueItem(
                    claim.ArticleId,
                    claim.Title,
                    claim.Number,
                    claim.Wording,
                    claim.Kind,
                    DeskQueries.Speaker(claim.AttributionId is { } id ? [.. speakers[id]] : null),
                    claim.CheckWorthiness,
                    claim.SecondCheck!.Request,
                    claim.SecondCheck.Second?.By ?? claim.SecondCheck.AskedBy,
                    claim.SecondCheck.Second?.At ?? claim.SecondCheck.AskedAt,
                    claim.SecondCheck.Due)
                {
                    IsSecondCheck = claim.SecondCheck.Second is null,
                    DisputedBy = claim.SecondCheck.Second?.By,
                }),
        ];
    }
}
