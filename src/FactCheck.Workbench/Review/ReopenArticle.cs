using FactCheck.Core.People;

namespace FactCheck.Workbench.Review;

/// <summary>Opens a signed-off article again.</summary>
public sealed class ReopenArticle
{
    private readonly string coming = "Coming in the next push.";

    public Task<Outcome<ReviewArticle>> RunAsync(Actor actor, int article, Guid version, string reason, CancellationToken cancellation = default) =>
        throw new NotSupportedException(coming);
}
