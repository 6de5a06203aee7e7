using FactCheck.Core.People;

namespace FactCheck.Workbench.Intake;

/// <summary>Brings an article in.</summary>
public sealed class ImportArticle
{
    private readonly string coming = "Coming in the next push.";

    public Task<Outcome<int>> RunAsync(Actor actor, ArticleDraft draft, bool evenIfDuplicate = false, CancellationToken cancellation = default) =>
        throw new NotSupportedException(coming);
}
