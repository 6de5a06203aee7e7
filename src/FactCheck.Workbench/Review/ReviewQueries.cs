using FactCheck.Core.People;

namespace FactCheck.Workbench.Review;

/// <summary>What the review page reads.</summary>
public sealed class ReviewQueries
{
    private readonly string coming = "Coming in the next push.";

    public Task<ReviewArticle?> ArticleAsync(Actor actor, int number, CancellationToken cancellation = default) =>
        throw new NotSupportedException(coming);

    public Task<ReviewClaim?> ClaimAsync(Actor actor, int article, int claim, CancellationToken cancellation = default) =>
        throw new NotSupportedException(coming);

    public Task<IReadOnlyList<HistoryLine>> HistoryAsync(Actor actor, int article, int? claim = null, CancellationToken cancellation = default) =>
        throw new NotSupportedException(coming);
}
