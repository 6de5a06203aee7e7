using System.Linq.Expressions;
using FactCheck.Core.Articles;
using FactCheck.Core.Attributions;
using FactCheck.Core.Claims;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace FactCheck.Data.Search;

/// <summary>Keeps the entries of search true to what is stored.</summary>
internal sealed class SearchIndex(FactCheckDb db)
{
    private static readonly string[] OfArticle = [nameof(Article.Title), nameof(Article.Outlet), nameof(Article.Byline)];

    private static readonly string[] OfClaim =
        [nameof(Claim.Wording), nameof(Claim.Note), nameof(Claim.AttributionId), nameof(Claim.IsDismissed), nameof(Claim.IsUndone)];

    private readonly HashSet<Article> articles = [];
    private readonly HashSet<int> revised = [];
    private readonly HashSet<Claim> claims = [];
    private readonly HashSet<int> evidenced = [];
    private readonly HashSet<int> attributions = [];
    private readonly HashSet<int> speakers = [];

    /// <summary>Whether nothing that is searched is about to change.</summary>
    public bool IsIdle => articles.Count + revised.Count + claims.Count + evidenced.Count + attributions.Count + speakers.Count == 0;

    /// <summary>Notes what is about to be saved; to be called before it is.</summary>
    public static SearchIndex Watch(FactCheckDb db)
    {
        var index = new SearchIndex(db);
        foreach (var entry in db.ChangeTracker.Entries())
        {
            if (entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
                index.Note(entry);
        }

        return index;
    }

    /// <summary>Brings the entries up to date with what has been saved.</summary>
    public async Task RenewAsync(CancellationToken cancellation)
    {
        revised.UnionWith(articles.Select(article => article.Id));
        if (revised.Count > 0)
            await RenewArticlesAsync([.. revised], cancellation);
        evidenced.UnionWith(claims.Select(claim => claim.Id));
        // One after the other: asked for together, they would have the database look through every claim.
        if (attributions.Count > 0)
            await AddAsync(claim => attributions.Contains(claim.AttributionId!.Value));
        if (speakers.Count > 0)
            await AddAsync(claim => claim.Attribution!.Speakers.Any(speaker => speakers.Contains(speaker.SpeakerId)));
        if (evidenced.Count > 0)
            await RenewClaimsAsync(db.Claims.Where(claim => evidenced.Contains(claim.Id)), cancellation);

        async Task AddAsync(Expression<Func<Claim, bool>> which) => evidenced.UnionWith(
            await db.Claims.IgnoreQueryFilters().Where(which).Select(claim => claim.Id).ToListAsync(cancellation));
    }

    /// <summary>Makes the entries of an article that has none, and those of its claims.</summary>
    public async Task FillAsync(int article, CancellationToken cancellation)
    {
        await RenewArticlesAsync([article], cancellation);
        await RenewClaimsAsync(db.Claims.Where(claim => claim.ArticleId == article), cancellation);
    }

    private void Note(EntityEntry entry)
    {
        switch (entry.Entity)
        {
            case Article article when IsNews(entry, OfArticle):
                articles.Add(article);
                break;
            case Revision { ArticleId: > 0 } revision when entry.State == EntityState.Added:
                revised.Add(revision.ArticleId);
                break;
            case Claim claim when IsNews(entry, OfClaim):
                claims.Add(claim);
                break;
            case Evidence { ClaimId: > 0 } piece:
                evidenced.Add(piece.ClaimId);
                break;
            case AttributionSpeaker { AttributionId: > 0 } said:
                attributions.Add(said.AttributionId);
                break;
            case Speaker speaker when entry.State == EntityState.Modified && entry.Property(nameof(Speaker.Name)).IsModified:
                speakers.Add(speaker.Id);
                break;
        }
    }

    private static bool IsNews(EntityEntry entry, string[] properties) =>
        entry.State != EntityState.Modified || properties.Any(property => entry.Property(property).IsModified);

    private async Task RenewArticlesAsync(int[] ids, CancellationToken cancellation)
    {
        var wanted = (await db.Articles.AsNoTracking()
                .Where(article => ids.Contains(article.Id))
                .Select(article => new
                {
                    article.Id,
                    article.Title,
                    article.Byline,
                    article.Outlet,
                    article.Revisions.OrderByDescending(revision => revision.Number).First().Text,
                })
                .ToListAsync(cancellation))
            .Select(article => SearchEntry.OfArticle(article.Id, article.Title, article.Byline, article.Outlet, article.Text));
        var now = await db.SearchEntries.Where(entry => ids.Contains(entry.ArticleId) && entry.ClaimId == null).ToListAsync(cancellation);
        await ReplaceAsync(now, wanted.ToList(), cancellation);
    }

    private async Task RenewClaimsAsync(IQueryable<Claim> query, CancellationToken cancellation)
    {
        var found = await query.IgnoreQueryFilters().AsNoTracking()
            .Select(claim => new
            {
                claim.Id,
                claim.ArticleId,
                claim.Number,
                IsGone = claim.IsDismissed || claim.IsUndone,
                claim.Wording,
                claim.Note,
                Speakers = claim.Attribution!.Speakers.OrderBy(speaker => speaker.Order).Select(speaker => speaker.Speaker.Name).ToList(),
                Evidence = claim.Evidence
                    .Where(piece => piece.RemovedAt == null && piece.HeldById == null)
                    .OrderBy(piece => piece.Id)
                    .Select(piece => new { piece.Details.Title, piece.Details.IsConfidential })
                    .ToList(),
            })
            .AsSplitQuery()
            .ToListAsync(cancellation);
        int?[] ids = [.. found.Select(claim => claim.Id)];
        var now = await db.SearchEntries.Where(entry => ids.Contains(entry.ClaimId)).ToListAsync(cancellation);
        var wanted = new List<SearchEntry>(found.Count);
        foreach (var claim in found.Where(claim => !claim.IsGone))
        {
            var open = claim.Evidence.Where(piece => !piece.IsConfidential).Select(piece => piece.Title).ToList();
            if (open.Count == claim.Evidence.Count)
            {
                wanted.Add(Entry(SearchAudience.Everybody, open));
                continue;
            }

            wanted.Add(Entry(SearchAudience.Readers, open));
            wanted.Add(Entry(SearchAudience.Checkers, claim.Evidence.Select(piece => piece.Title)));

            SearchEntry Entry(SearchAudience audience, IEnumerable<string> evidence) => SearchEntry.OfClaim(
                claim.ArticleId, claim.Id, claim.Number, audience, claim.Wording, claim.Speakers, evidence, claim.Note);
        }

        await ReplaceAsync(now, wanted, cancellation);
    }

    private async Task ReplaceAsync(IReadOnlyList<SearchEntry> now, IReadOnlyList<SearchEntry> wanted, CancellationToken cancellation)
    {
        var left = now.ToDictionary(entry => (entry.ArticleId, entry.ClaimId, entry.Audience));
        var touched = new List<SearchEntry>(now);
        foreach (var entry in wanted)
        {
            if (left.Remove((entry.ArticleId, entry.ClaimId, entry.Audience), out var known))
            {
                known.Take(entry);
            }
            else
            {
                db.SearchEntries.Add(entry);
                touched.Add(entry);
            }
        }

        db.SearchEntries.RemoveRange(left.Values);
        await db.SaveEntriesAsync(cancellation);
        // A long text is not kept in memory longer than it takes, nor looked through at the next save.
        foreach (var entry in touched)
            db.Entry(entry).State = EntityState.Detached;
    }
}
