using FactCheck.Core.Articles;
using FactCheck.Core.Corrections;
using FactCheck.Core.People;
using FactCheck.Workbench.Changes;
using Microsoft.EntityFrameworkCore;
using Many = FactCheck.Workbench.Outcome<System.Collections.Generic.IReadOnlyList<FactCheck.Workbench.Corrections.ReviewCorrection>>;

namespace FactCheck.Workbench.Corrections;

/// <summary>Proposes other words for words of an article; an editor decides. For fact-checkers and above.</summary>
public sealed class ProposeCorrection
{
    private readonly ChangeRunner changes;

    internal ProposeCorrection(ChangeRunner changes) => this.changes = changes;

    /// <returns>All corrections of the article.</returns>
    public Task<Many> RunAsync(Actor actor, ProposeCorrectionRequest request, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return changes.OnArticleAsync<IReadOnlyList<ReviewCorrection>>(
            actor,
            Role.FactChecker,
            "propose corrections",
            request.Article,
            async scope =>
            {
                var revision = await scope.Db.RevisionsOf(request.Article)
                    .FirstOrDefaultAsync(cancellation);
                if (revision is null)
                    return new Many.NotFound($"There is no article {request.Article}.");
                revision.EnsureIs(request.Draft);
                var article = await scope.Db.Articles.SingleAsync(article => article.Id == request.Article, cancellation);
                // Those that were undone keep their numbers.
                var last = await scope.Db.Corrections.IgnoreQueryFilters()
                    .Where(known => known.ArticleId == request.Article)
                    .MaxAsync(known => (int?)known.Number, cancellation) ?? 0;
                var (correction, entry) = Correction.Propose(
                    article, revision, last + 1, StoryWords.Of(revision, request.Spans), request.Words, request.Reason, request.Claim, scope.By, scope.At);
                scope.Db.Corrections.Add(correction);
                scope.Journal.Made(correction);
                scope.Record(entry);
                scope.Did = $"proposed correction {correction.Number}";
                return null;
            },
            db => CorrectionReading.ListAsync(db, actor, request.Article, cancellation),
            cancellation);
    }
}
