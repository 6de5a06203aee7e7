using FactCheck.Core.People;

namespace FactCheck.Workbench.Intake;

/// <summary>Shows an article as it would be stored.</summary>
public sealed class PreviewArticle
{
    private readonly string coming = "Coming in the next push.";

    public Task<Outcome<ArticlePreview>> RunAsync(Actor actor, ArticleDraft draft, CancellationToken cancellation = default) =>
        throw new NotSupportedException(coming);
}
