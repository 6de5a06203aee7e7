using FactCheck.Core.Claims;
using FactCheck.Core.People;
using FactCheck.Data;
using FactCheck.Workbench.Review;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Workbench.Desk;

/// <summary>What the desk and a person's queue show. Everybody with an account may look.</summary>
public sealed class DeskQueries
{
    private readonly IDbContextFactory<FactCheckDb> databases;

    internal DeskQueries(IDbContextFactory<FactCheckDb> databases) => this.databases = databases;

    /// <summary>All articles, newest first: three queries however many there are.</summary>
    public async Task<IReadOnlyList<DeskArticle>> ArticlesAsync(Actor actor, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var articles = await db.Articles.AsNoTracking().OrderByDescending(article => article.Id).ToListAsync(cancellation);
        var counts = (await db.Claims
                .Where(claim => claim.State != WorkState.Dismissed)
                .GroupBy(claim => claim.ArticleId)
                .Select(claims => new
                {
                    Article = claims.Key,
                    Open = claims.Count(claim => claim.Verdict == null || claim.State == WorkState.Recheck || claim.State == WorkState.Lost),
                    Decided = claims.Count(claim => claim.Verdict != null && claim.State != WorkState.Recheck && claim.State != WorkState.Lost),
                    Unresolved = claims.Count(claim => claim.Verdict == Verdict.Disputed || claim.Verdict == Verdict.Unsourced),
                })
                .ToListAsync(cancellation))
            .ToDictionary(count => count.Article);
        var assigned = (await db.Claims
                .Where(claim => claim.State == WorkState.Assigned || claim.State == WorkState.Recheck)
                .GroupBy(claim => new { claim.ArticleId, claim.Assignment!.Assignee })
                .Select(claims => new
                {
                    Article = claims.Key.ArticleId,
                    claims.Key.Assignee,
                    Due = claims.Min(claim => claim.Assignment!.Due),
                })
                .ToListAsync(cancellation))
            .ToLookup(claims => claims.Article);

        return
        [
            .. articles.Select(article =>
            {
                var count = counts.GetValueOrDefault(article.Id);
                return new DeskArticle(
                    article.Id,
                    article.Title,
                    article.Outlet,
                    article.Byline,
                    article.PublishedOn,
                    article.Status,
                    count?.Open ?? 0,
                    count?.Decided ?? 0,
                    count?.Unresolved ?? 0,
                    [.. assigned[article.Id].Select(claims => claims.Assignee).Order(StringComparer.CurrentCultureIgnoreCase)],
                    assigned[article.Id].Min(claims => claims.Due),
                    article.ImportedAt);
            }),
        ];
    }

    /// <summary>What waits for this person: oldest due first, without due time last, then by check-worthiness.</summary>
    public async Task<IReadOnlyList<QueueItem>> QueueAsync(Actor actor, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var mine = Mine(db, actor);
        var claims = await mine.AsNoTracking()
            .OrderBy(claim => claim.Assignment!.Due == null)
            .ThenBy(claim => claim.Assignment!.Due)
            .ThenByDescending(claim => claim.CheckWorthiness)
            .ThenBy(claim => claim.Id)
            .Select(claim => new
            {
                claim.ArticleId,
                claim.Article.Title,
                claim.Number,
                claim.Wording,
                claim.Kind,
                claim.AttributionId,
                claim.CheckWorthiness,
                claim.Assignment,
                claim.State,
            })
            .ToListAsync(cancellation);
        var speakers = await ClaimReading.SpeakersAsync(
            db.Attributions.Where(attribution => mine.Any(claim => claim.AttributionId == attribution.Id)), cancellation);
        return
        [
            .. claims.Select(claim => new QueueItem(
                claim.ArticleId,
                claim.Title,
                claim.Number,
                claim.Wording,
                claim.Kind,
                Speaker(claim.AttributionId is { } id ? [.. speakers[id]] : null),
                claim.CheckWorthiness,
                claim.Assignment!.Note,
                claim.Assignment.AssignedBy,
                claim.Assignment.AssignedAt,
                claim.Assignment.Due)
            {
                IsRecheck = claim.State == WorkState.Recheck,
            }),
        ];
    }

    /// <summary>How many claims wait for this person.</summary>
    public async Task<int> QueueCountAsync(Actor actor, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await Mine(db, actor).CountAsync(cancellation);
    }

    private static IQueryable<Claim> Mine(FactCheckDb db, Actor actor) =>
        db.Claims.Where(claim => (claim.State == WorkState.Assigned || claim.State == WorkState.Recheck) && claim.Assignment!.AssigneeId == actor.Id);

    private static string Speaker(IReadOnlyList<ReviewSpeaker>? speakers) => speakers switch
    {
        null => "The article itself",
        [] => "Nobody named",
        _ => string.Join(", ", speakers.Select(speaker => speaker.Name)),
    };
}
