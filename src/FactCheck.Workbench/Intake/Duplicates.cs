using FactCheck.Core.Articles;
using FactCheck.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Workbench.Intake;

/// <summary>Tells whether the desk has a text already.</summary>
internal static class Duplicates
{
    /// <summary>The first article with exactly this text, or null.</summary>
    public static async Task<DuplicateArticle?> FindAsync(FactCheckDb db, string text, CancellationToken cancellation)
    {
        var hash = Revision.Hash(text);
        return await db.Revisions
            .Where(revision => revision.Sha256 == hash)
            .OrderBy(revision => revision.ArticleId)
            .Join(
                db.Articles,
                revision => revision.ArticleId,
                article => article.Id,
                (_, article) => new DuplicateArticle(article.Id, article.Title))
            .FirstOrDefaultAsync(cancellation);
    }
}
