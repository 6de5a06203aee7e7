using FactCheck.Core.Articles;
using FactCheck.Core.Attributions;
using FactCheck.Core.Claims;
using FactCheck.Core.Corrections;
using FactCheck.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Workbench.Drafts;

/// <summary>All of the desk's work in an article that refers to words of its text.</summary>
/// <param name="Article">With all its revisions.</param>
/// <param name="Attributions">Those of the newest revision and of claims that were lost before.</param>
/// <param name="Cleared">Sentences of the newest revision.</param>
/// <param name="Corrections">Those that are proposed or accepted.</param>
internal sealed record DraftWork(
    Article Article, IReadOnlyList<Claim> Claims, IReadOnlyList<Attribution> Attributions, IReadOnlyList<ClearedSentence> Cleared, IReadOnlyList<Correction> Corrections)
{
    public Revision Newest => Article.Revisions.MaxBy(revision => revision.Number)!;

    /// <summary>Loads it, tracked; null where there is no such article.</summary>
    public static async Task<DraftWork?> LoadAsync(FactCheckDb db, int number, CancellationToken cancellation)
    {
        var article = await db.Articles
            .Include(article => article.Revisions)
            .SingleOrDefaultAsync(article => article.Id == number, cancellation);
        if (article is null)
            return null;
        var newest = article.Revisions.MaxBy(revision => revision.Number)!.Id;
        var claims = await db.Claims.Where(claim => claim.ArticleId == number).OrderBy(claim => claim.Number).ToListAsync(cancellation);
        var said = claims.Where(claim => claim.RevisionId != newest).Select(claim => claim.AttributionId).OfType<int>().ToList();
        return new DraftWork(
            article,
            claims,
            await db.Attributions
                .Where(attribution => attribution.RevisionId == newest || said.Contains(attribution.Id))
                .OrderBy(attribution => attribution.Id)
                .ToListAsync(cancellation),
            await db.ClearedSentences
                .Where(sentence => sentence.RevisionId == newest && sentence.IsCleared)
                .OrderBy(sentence => sentence.Start)
                .ToListAsync(cancellation),
            await db.Corrections
                .Where(correction => correction.ArticleId == number
                    && (correction.State == CorrectionState.Proposed || correction.State == CorrectionState.Accepted))
                .OrderBy(correction => correction.Number)
                .ToListAsync(cancellation));
    }
}
