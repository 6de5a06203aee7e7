using FactCheck.Core.Articles;
using FactCheck.Core.People;
using FactCheck.Workbench.Changes;

namespace FactCheck.Workbench.Review;

/// <summary>Corrects an article's title, outlet, byline, date and address. For editors and above.</summary>
public sealed class EditArticleFacts
{
    private readonly ArticleChange changes;

    internal EditArticleFacts(ArticleChange changes) => this.changes = changes;

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
            (article, scope) => Task.FromResult(article.CorrectFacts(facts, scope.By, scope.At)),
            cancellation);
    }
}
