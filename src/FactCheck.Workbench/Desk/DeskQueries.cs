using FactCheck.Core.People;

namespace FactCheck.Workbench.Desk;

/// <summary>What the desk and the queue show.</summary>
public sealed class DeskQueries
{
    private readonly string coming = "Coming in the next push.";

    public Task<IReadOnlyList<DeskArticle>> ArticlesAsync(Actor actor, CancellationToken cancellation = default) =>
        throw new NotSupportedException(coming);

    public Task<IReadOnlyList<QueueItem>> QueueAsync(Actor actor, CancellationToken cancellation = default) =>
        throw new NotSupportedException(coming);

    public Task<int> QueueCountAsync(Actor actor, CancellationToken cancellation = default) =>
        throw new NotSupportedException(coming);
}
