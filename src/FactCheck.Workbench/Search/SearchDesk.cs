using FactCheck.Core.Claims;
using FactCheck.Core.People;
using FactCheck.Core.Search;
using FactCheck.Data;
using FactCheck.Data.Search;
using FactCheck.Workbench.Changes;
using FactCheck.Workbench.SecondChecks;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Workbench.Search;

/// <summary>
/// Finds articles (title, outlet, byline, text) and claims that are not dismissed (words, speakers, note, titles of evidence).
/// Everybody with an account may search; readers don't find what is confidential.
/// </summary>
public sealed class SearchDesk
{
    /// <summary>Hits on a page.</summary>
    public const int PageSize = 20;

    private const int SnippetLength = 260;

    private readonly IDbContextFactory<FactCheckDb> databases;

    internal SearchDesk(IDbContextFactory<FactCheckDb> databases) => this.databases = databases;

    /// <param name="typed">As typed, whatever it is.</param>
    /// <param name="page">From 1; one beyond the last shows the last.</param>
    public async Task<SearchResults> FindAsync(Actor actor, string? typed, int page = 1, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var query = SearchQuery.Parse(typed);
        if (query.Terms.Count == 0)
            return new SearchResults([], 0, 1, 0, query.Problem);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var current = await Permission.CurrentAsync(db, actor, cancellation);
        if (current is null)
            return new SearchResults([], 0, 1, 0, Permission.NotActive);
        var all = current.Role >= Role.FactChecker;
        var at = Math.Clamp(page, 1, 100_000);
        var blind = await Blind.IsAsync(db, current, cancellation) ? current.Id : null;
        var found = await db.SearchAsync(query, all, blind, (at - 1) * PageSize, PageSize, cancellation);
        if (found.Count == 0 && at > 1)
        {
            var total = await db.SearchAsync(query, all, blind, 0, 1, cancellation) is [var first, ..] ? first.Total : 0;
            at = Math.Max(1, (total + PageSize - 1) / PageSize);
            found = await db.SearchAsync(query, all, blind, (at - 1) * PageSize, PageSize, cancellation);
        }

        var hits = await ReadAsync(db, current, query, found, all, cancellation);
        var count = found.Count == 0 ? 0 : found[0].Total;
        return new SearchResults(hits, count, at, (count + PageSize - 1) / PageSize, null);
    }

    private static async Task<IReadOnlyList<SearchHit>> ReadAsync(
        FactCheckDb db, Actor viewer, SearchQuery query, IReadOnlyList<SearchFound> found, bool all, CancellationToken cancellation)
    {
        var articles = await ArticlesAsync(db, query, [.. found.Where(hit => hit.ClaimNumber is null).Select(hit => hit.ArticleId)], cancellation);
        var claims = await ClaimsAsync(db, viewer, query, [.. found.Where(hit => hit.ClaimNumber is not null)], all, cancellation);
        // What somebody took away since it was found is left out.
        return
        [
            .. found
                .Select(hit => hit.ClaimNumber is { } number ? claims.GetValueOrDefault((hit.ArticleId, number)) : articles.GetValueOrDefault(hit.ArticleId))
                .OfType<SearchHit>(),
        ];
    }

    private static async Task<Dictionary<int, SearchHit>> ArticlesAsync(
        FactCheckDb db, SearchQuery query, IReadOnlyList<int> ids, CancellationToken cancellation)
    {
        if (ids.Count == 0)
            return [];
        var articles = await db.Articles.AsNoTracking()
            .Where(article => ids.Contains(article.Id))
            .Select(article => new
            {
                article.Id,
                article.Title,
                article.Byline,
                article.Outlet,
                article.Revisions.OrderByDescending(revision => revision.Number).First().Text,
            })
            .ToListAsync(cancellation);
        return articles.ToDictionary(article => article.Id, article =>
        {
            var text = FoundText.In(article.Text, query, SnippetLength);
            var parts = new[]
            {
                new SearchPart(SearchField.Text, text),
                new SearchPart(SearchField.Outlet, FoundText.In(article.Outlet ?? "", query)),
                new SearchPart(SearchField.Byline, FoundText.In(article.Byline ?? "", query)),
            };
            return new SearchHit(
                article.Id, article.Title, null, null, null, FoundText.In(article.Title, query), [.. parts.Where(part => part.Text.HasHits)], text.Place);
        });
    }

    private static async Task<Dictionary<(int Article, int Claim), SearchHit>> ClaimsAsync(
        FactCheckDb db,
        Actor viewer,
        SearchQuery query,
        IReadOnlyList<SearchFound> found,
        bool all,
        CancellationToken cancellation)
    {
        if (found.Count == 0)
            return [];
        var wanted = found.Select(hit => (hit.ArticleId, hit.ClaimNumber!.Value)).ToHashSet();
        var ids = wanted.Select(hit => hit.ArticleId).Distinct().ToList();
        var numbers = wanted.Select(hit => hit.Value).Distinct().ToList();
        var claims = await db.Claims.AsNoTracking()
            .Where(claim => ids.Contains(claim.ArticleId) && numbers.Contains(claim.Number))
            .Select(claim => new
            {
                claim.ArticleId,
                claim.Article.Title,
                claim.Number,
                // Whoever is asked for a second verdict is not to find the first.
                IsBlind = claim.SecondCheckerId == viewer.Id,
                claim.State,
                claim.Verdict,
                claim.Wording,
                claim.Note,
                Speakers = claim.Attribution!.Speakers.OrderBy(speaker => speaker.Order).Select(speaker => speaker.Speaker.Name).ToList(),
                Evidence = claim.Evidence
                    .Where(piece => piece.RemovedAt == null && piece.HeldById == null && (all || !piece.Details.IsConfidential))
                    .OrderBy(piece => piece.Id)
                    .Select(piece => piece.Details.Title)
                    .ToList(),
            })
            .AsSplitQuery()
            .ToListAsync(cancellation);
        return claims.Where(claim => wanted.Contains((claim.ArticleId, claim.Number))).ToDictionary(
            claim => (claim.ArticleId, claim.Number),
            claim => new SearchHit(
                claim.ArticleId,
                claim.Title,
                claim.Number,
                claim.IsBlind ? WorkState.Assigned : claim.State,
                claim.IsBlind ? null : claim.Verdict,
                FoundText.In(claim.Wording, query, SnippetLength),
                [
                    .. claim.Speakers.Distinct().Select(name => new SearchPart(SearchField.Speaker, FoundText.In(name, query)))
                        .Append(new SearchPart(SearchField.Note, FoundText.In(claim.IsBlind ? "" : claim.Note ?? "", query, SnippetLength)))
                        .Concat((claim.IsBlind ? [] : claim.Evidence).Select(title => new SearchPart(SearchField.Evidence, FoundText.In(title, query))))
                        .Where(part => part.Text.HasHits || part.Field == SearchField.Speaker),
                ],
                null));
    }
}
