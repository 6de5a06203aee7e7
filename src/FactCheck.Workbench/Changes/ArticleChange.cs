using FactCheck.Core.Articles;
using FactCheck.Core.History;
using FactCheck.Core.People;
using FactCheck.Workbench.Review;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Workbench.Changes;

/// <summary>Runs changes of an article itself: its facts, its status. They are for editors and above.</summary>
internal sealed class ArticleChange(ChangeRunner changes)
{
    /// <summary>
    /// Changes an article that a person was looking at. When somebody changed it since, nothing is stored and the
    /// outcome is their version.
    /// </summary>
    public Task<Outcome<ReviewArticle>> RunAsync(
        Actor actor,
        string purpose,
        int number,
        Guid version,
        Func<Article, ChangeScope, Task<HistoryEntry?>> change,
        CancellationToken cancellation) =>
        changes.OnArticleAsync<ReviewArticle>(
            actor,
            Role.Editor,
            purpose,
            number,
            async scope =>
            {
                var article = await scope.Db.Articles
                    .Include(article => article.SignOffs)
                    .SingleOrDefaultAsync(article => article.Id == number, cancellation);
                if (article is null)
                    return new Outcome<ReviewArticle>.NotFound($"There is no article {number}.");
                if (article.Version != version)
                {
                    var by = await scope.Db.History
                        .Where(entry => entry.ArticleId == number && entry.ClaimNumber == null)
                        .OrderByDescending(entry => entry.Id)
                        .Select(entry => entry.By)
                        .FirstOrDefaultAsync(cancellation);
                    return new Outcome<ReviewArticle>.Conflict(
                        (await ArticleReading.OneAsync(scope.Db, actor, number, cancellation))!,
                        $"{by ?? "Somebody"} changed this article first. Yours is not saved: look at theirs, then try again.");
                }

                scope.Journal.Watch(article);
                scope.Record(await change(article, scope));
                return null;
            },
            async db => (await ArticleReading.OneAsync(db, actor, number, cancellation))!,
            cancellation);
}
