using FactCheck.Core.People;

namespace FactCheck.Workbench.Review;

/// <summary>Corrects what is known about an article.</summary>
public sealed class EditArticleFacts
{
    private readonly string coming = "Coming in the next push.";

    public Task<Outcome<ReviewArticle>> RunAsync(Actor actor, EditArticleFactsRequest request, CancellationToken cancellation = default) =>
        throw new NotSupportedException(coming);
}
