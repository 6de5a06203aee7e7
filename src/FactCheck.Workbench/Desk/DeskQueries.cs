using FactCheck.Core.Articles;
using FactCheck.Core.Claims;
using FactCheck.Core.People;
using FactCheck.Data;
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

    /// <summary>One page of the articles, newest first: three queries however many there are.</summary>
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
        var (at, pages) = Paged(total, page);
        var shown = (status is null ? db.Articles : db.Articles.Where(article => article.Status == status))
            .OrderByDescending(article => article.Id)
            .Skip((at - 1) * PageSize)
            .Take(PageSize);
        var articles = await shown
            .Select(article => new { article.Id, article.Title, article.Outlet, article.Byline, article.PublishedOn, article.Status, article.ImportedAt })
            .ToListAsync(cancellation);
        var claims = await CountsAsync(db, actor, shown, cancellation);
        return new DeskPage(
            [
                .. articles.Select(article =>
                {
                    var (open, decided) = (claims[article.Id].Where(count => count.IsOpen).ToList(), claims[article.Id].Where(count => !count.IsOpen).ToList());
                    return new DeskArticle(
                        article.Id,
                        article.Title,
                        article.Outlet,
                        article.Byline,
                        article.PublishedOn,
                        article.Status,
                        open.Sum(count => count.Count),
                        decided.Sum(count => count.Count),
                        decided.Where(count => count.IsUnresolved).Sum(count => count.Count),
                        [.. open.Select(count => count.Assignee).OfType<string>().Distinct().Order(StringComparer.CurrentCultureIgnoreCase)],
                        open.Min(count => count.Due),
                        article.ImportedAt);
                }),
            ],
            checking,
            signedOff,
            at,
            pages);
    }

    /// <summary>The claims of articles in groups of those that count alike, with who has them where they wait for somebody.</summary>
    private static async Task<ILookup<int, ClaimCount>> CountsAsync(FactCheckDb db, Actor viewer, IQueryable<Article> shown, CancellationToken cancellation) =>
        (await db.Claims
            .Where(claim => shown.Select(article => article.Id).Contains(claim.ArticleId) && claim.State != WorkState.Dismissed)
            .GroupBy(claim => new
            {
                claim.ArticleId,
                claim.State,
                claim.Verdict,
                Assignee = claim.State == WorkState.Assigned || claim.State == WorkState.Recheck ? claim.Assignment!.Assignee : null,
                // Not the earliest of each group: Entity Framework would look it up once more for each.
                Due = claim.State == WorkState.Assigned || claim.State == WorkState.Recheck ? claim.Assignment!.Due : null,
                IsBlind = claim.SecondCheckerId == viewer.Id,
            })
            .Select(claims => new { claims.Key, Count = claims.Count() })
            .ToListAsync(cancellation))
        .ToLookup(claims => claims.Key.ArticleId, claims => new ClaimCount(
            claims.Count,
            // Whoever is asked for a second verdict is not to count the first together.
            claims.Key.IsBlind || claims.Key.Verdict is null || claims.Key.State is WorkState.Recheck or WorkState.Lost,
            claims.Key.Verdict is Verdict.Disputed or Verdict.Unsourced,
            claims.Key.Assignee,
            claims.Key.Due));

    /// <summary>One page of what waits for this person: oldest due first, without due time last, then by check-worthiness.</summary>
    /// <param name="page">From 1; one beyond the last shows the last.</param>
    public async Task<QueuePage> QueueAsync(Actor actor, int page = 1, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var mine = Mine(db, actor);
        var count = await mine.CountAsync(cancellation);
        var second = await SecondCheckQueue.ReadAsync(db, actor, cancellation);
        var (at, pages) = Paged(count, page);
        var claims = await ClaimRow.ListAsync(
            db,
            mine
                .OrderBy(claim => claim.Assignment!.Due == null)
                .ThenBy(claim => claim.Assignment!.Due)
                .ThenByDescending(claim => claim.CheckWorthiness)
                .ThenBy(claim => claim.Id)
                .Skip((at - 1) * PageSize)
                .Take(PageSize),
            cancellation);
        return new QueuePage(
            [
                .. claims.Select(claim => (Row: claim, Given: claim.Assignment!)).Select(claim => QueueItem.Of(
                    claim.Row, claim.Given.Note, claim.Given.AssignedBy, claim.Given.AssignedAt, claim.Given.Due) with
                {
                    IsRecheck = claim.Row.State == WorkState.Recheck,
                })
                .Concat(at == 1 ? second : [])
                .OrderBy(item => item.Due is null)
                .ThenBy(item => item.Due),
            ],
            count + second.Count,
            at,
            pages);
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

    internal static (int At, int Pages) Paged(int total, int asked)
    {
        var pages = Math.Max(1, (total + PageSize - 1) / PageSize);
        return (Math.Clamp(asked, 1, pages), pages);
    }

    private sealed record ClaimCount(int Count, bool IsOpen, bool IsUnresolved, string? Assignee, DateTimeOffset? Due);
}
