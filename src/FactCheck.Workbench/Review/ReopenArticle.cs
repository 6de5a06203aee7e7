using FactCheck.Core.People;
using FactCheck.Workbench.Changes;

namespace FactCheck.Workbench.Review;

/// <summary>Unlocks a signed-off article. For editors and above.</summary>
public sealed class ReopenArticle
{
    private readonly ArticleChange changes;

    internal ReopenArticle(ArticleChange changes) => this.changes = changes;

    /// <param name="version">The article's token as last read.</param>
    /// <param name="reason">Required, at most 2,000 characters.</param>
    public Task<Outcome<ReviewArticle>> RunAsync(
        Actor actor, int article, Guid version, string reason, CancellationToken cancellation = default) =>
        changes.RunAsync(
            actor,
            "reopen articles",
            article,
            version,
            (found, scope) => Task.FromResult<Core.History.HistoryEntry?>(found.Reopen(reason, scope.By, scope.At)),
            cancellation);
}
