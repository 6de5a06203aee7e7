using FactCheck.Core.Articles;
using FactCheck.Core.People;
using FactCheck.Workbench.Changes;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Workbench.Review;

/// <summary>Corrects an article's title, outlet, byline, date and address. For editors and above.</summary>
public sealed class EditArticleFacts
{
    private readonly ArticleChange changes;
    private readonly WordsReading reading;

    internal EditArticleFacts(ArticleChange changes, WordsReading reading)
    {
        this.changes = changes;
        this.reading = reading;
    }

    public Task<Outcome<ReviewArticle>> RunAsync(
        Actor actor, EditArticleFactsRequest request, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var facts = new ArticleFacts(request.Title, request.Outlet, request.Byline, request.PublishedOn, request.Address);
        return changes.RunAsync(
            actor,
            "correct what is known about an article",
            request.Article,
            request.Version,
            async (article, scope) =>
            {
                var before = article.PublishedOn;
                var entry = article.CorrectFacts(facts, scope.By, scope.At);
                if (article.PublishedOn != before)
                    await RedateAsync(scope, article, cancellation);
                return entry;
            },
            cancellation);
    }

    /// <summary>"Last Tuesday" is another day once the day of publication is another.</summary>
    private async Task RedateAsync(ChangeScope scope, Article article, CancellationToken cancellation)
    {
        // By themselves, so that a long text is not read once for every claim.
        await scope.Db.Revisions.Where(revision => revision.ArticleId == article.Id).LoadAsync(cancellation);
        var claims = await ClaimChange.Loaded(scope.Db, article.Id).ToListAsync(cancellation);
        scope.Journal.Watch(claims);
        foreach (var claim in claims)
            claim.Redate(reading.Figures(claim.Revision.Text, claim.Spans, article.PublishedOn, cancellation));
    }
}
