using FactCheck.Core.Claims;
using FactCheck.Core.People;
using FactCheck.Workbench.Changes;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Workbench.Review;

/// <summary>Closes and locks an article once none of its claims is open. For editors and above.</summary>
public sealed class SignOffArticle
{
    private readonly ArticleChange changes;

    internal SignOffArticle(ArticleChange changes) => this.changes = changes;

    /// <param name="version">The article's token as last read.</param>
    /// <param name="note">At most 2,000 characters, or null.</param>
    public Task<Outcome<ReviewArticle>> RunAsync(
        Actor actor, int article, Guid version, string? note, CancellationToken cancellation = default) =>
        changes.RunAsync(
            actor,
            "sign articles off",
            article,
            version,
            async (found, scope) =>
            {
                var open = await scope.Db.Claims
                    .Where(claim => claim.ArticleId == article
                        && (claim.State == WorkState.Suggested || claim.State == WorkState.Open || claim.State == WorkState.Assigned
                            || claim.State == WorkState.Recheck || claim.State == WorkState.Lost))
                    .OrderBy(claim => claim.Number)
                    .Select(claim => claim.Number)
                    .ToListAsync(cancellation);
                var unsettled = await scope.Db.Claims
                    .Where(claim => claim.ArticleId == article
                        && (claim.SecondCheckState == SecondCheckState.Pending || claim.SecondCheckState == SecondCheckState.Disputed))
                    .OrderBy(claim => claim.Number)
                    .Select(claim => claim.Number)
                    .ToListAsync(cancellation);
                return found.SignOff(open, note, scope.By, scope.At, unsettled);
            },
            cancellation);
}
