using FactCheck.Core.Articles;
using FactCheck.Core.Claims;
using FactCheck.Core.People;
using FactCheck.Data;
using FactCheck.Workbench.Review;
using FactCheck.Workbench.SecondChecks;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Workbench.Desk;

/// <summary>What the desk and a person's queue show. Everybody with an account may look.</summary>
public sealed class DeskQueries
{
    private readonly IDbContextFactory<FactCheckDb> databases;

    internal DeskQueries(IDbContextFactory<FactCheckDb> databases) => this.databases = databases;

    /// <summary>Lines of the desk, and of a queue, on a page.</summary>
    public const int PageSize = 50;

    /// <summary>One page of the articles, newest first: five queries however many there are.</summary>
    /// <param name="status">Null for all.</param>
    /// <param name="page">From 1; one beyond the last shows the last.</param>
    public async Task<DeskPage> ArticlesAsync(
        Actor actor, ArticleStatus? status = null, int page = 1, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var counted = await db.Articles
            .GroupBy(article => article.Status)
            .Select(articles => new { Status = articles.Key, Count = articles.Count() })
            .ToDictionaryAsync(articles => articles.Status, articles => articles.Count, cancellation);
        var (checking, signedOff) = (counted.GetValueOrDefault(ArticleStatus.Checking), counted.GetValueOrDefault(ArticleStatus.SignedOff));
        var total = status switch { null => checking + signedOff, ArticleStatus.Checking => checking, _ => signedOff };
        var pages = (total + PageSize - 1) / PageSize;
        var at = Math.Clamp(page, 1, Math.Max(1, pages));
        var articles = await db.Articles.AsNoTracking()
            .Where(article => status == null || article.Status == status)
            .OrderByDescending(article => article.Id)
            .Skip((at - 1) * PageSize)
            .Take(PageSize)
            .ToListAsync(cancellation);
        return new DeskPage(await LinesAsync(db, actor, articles, cancellation), checking, signedOff, at, pages);
    }

    private static async Task<IReadOnlyList<DeskArticle>> LinesAsync(FactCheckDb db, Actor actor, IReadOnlyList<Article> articles, CancellationToken cancellation)
    {
        var shown = articles.Select(article => article.Id).ToList();
        var counts = (await db.Claims
                .Where(claim => shown.Contains(claim.ArticleId) && claim.State != WorkState.Dismissed)
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
                .Where(claim => shown.Contains(claim.ArticleId) && (claim.State == WorkState.Assigned || claim.State == WorkState.Recheck))
                .GroupBy(claim => new { claim.ArticleId, claim.Assignment!.Assignee })
                .Select(claims => new
                {
                    Article = claims.Key.ArticleId,
                    claims.Key.Assignee,
                    Due = claims.Min(claim => claim.Assignment!.Due),
                })
                .ToListAsync(cancellation))
            .ToLookup(claims => claims.Article);

        // Whoever is asked for a second verdict is not to count the first together.
        var blind = (await db.Claims
                .Where(claim => claim.SecondCheckerId == actor.Id)
                .Select(claim => new { claim.ArticleId, Unresolved = claim.Verdict != Verdict.Verified })
                .ToListAsync(cancellation))
            .ToLookup(claim => claim.ArticleId);

        return
        [
            .. articles.Select(article =>
            {
                var hidden = blind[article.Id].ToList();
                var count = counts.GetValueOrDefault(article.Id);
                return new DeskArticle(
                    article.Id,
                    article.Title,
                    article.Outlet,
                    article.Byline,
                    article.PublishedOn,
                    article.Status,
                    (count?.Open ?? 0) + hidden.Count,
                    (count?.Decided ?? 0) - hidden.Count,
                    (count?.Unresolved ?? 0) - hidden.Count(claim => claim.Unresolved),
                    [.. assigned[article.Id].Select(claims => claims.Assignee).Order(StringComparer.CurrentCultureIgnoreCase)],
                    assigned[article.Id].Min(claims => claims.Due),
                    article.ImportedAt);
            }),
        ];
    }

    /// <summary>One page of what waits for this person: oldest due first, without due time last, then by check-worthiness.</summary>
    /// <param name="page">From 1; one beyond the last has nothing.</param>
    public async Task<IReadOnlyList<QueueItem>> QueueAsync(Actor actor, int page = 1, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var mine = Mine(db, actor);
        var claims = await mine.AsNoTracking()
            .OrderBy(claim => claim.Assignment!.Due == null)
            .ThenBy(claim => claim.Assignment!.Due)
            .ThenByDescending(claim => claim.CheckWorthiness)
            .ThenBy(claim => claim.Id)
            .Skip((Math.Clamp(page, 1, 1_000_000) - 1) * PageSize)
            .Take(PageSize)
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
        var said = claims.Select(claim => claim.AttributionId).OfType<int>().Distinct().ToList();
        var speakers = await ClaimReading.SpeakersAsync(db.Attributions.Where(attribution => said.Contains(attribution.Id)), cancellation);
        var second = page <= 1 ? await SecondCheckQueue.ReadAsync(db, actor, cancellation) : [];
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
            })
            .Concat(second)
            .OrderBy(item => item.Due is null)
            .ThenBy(item => item.Due),
        ];
    }

    /// <summary>How many claims wait for this person.</summary>
    public async Task<int> QueueCountAsync(Actor actor, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await Mine(db, actor).CountAsync(cancellation) + await SecondCheckQueue.Mine(db, actor).CountAsync(cancellation);
    }

    private static IQueryable<Claim> Mine(FactCheckDb db, Actor actor) =>
        db.Claims.Where(claim => (claim.State == WorkState.Assigned || claim.State == WorkState.Recheck) && claim.Assignment!.AssigneeId == actor.Id);

    internal static string Speaker(IReadOnlyList<ReviewSpeaker>? speakers) => speakers switch
    {
        null => "The article itself",
        [] => "Nobody named",
        _ => string.Join(", ", speakers.Select(speaker => speaker.Name)),
    };
}
