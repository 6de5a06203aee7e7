using FactCheck.Core.People;

namespace FactCheck.Workbench.Review;

/// <summary>Closes an article.</summary>
public sealed class SignOffArticle
{
    private readonly string coming = "Coming in the next push.";

    public Task<Outcome<ReviewArticle>> RunAsync(Actor actor, int article, Guid version, string? note, CancellationToken cancellation = default) =>
        throw new NotSupportedException(coming);
}
