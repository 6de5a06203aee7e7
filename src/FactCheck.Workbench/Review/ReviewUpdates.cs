using FactCheck.Core.People;
using FactCheck.Data;
using FactCheck.Workbench.Corrections;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Workbench.Review;

/// <summary>Reads parts of an article, in a fixed number of queries and no more of them than are asked for.</summary>
internal static class ReviewUpdates
{
    public static async Task<ReviewUpdate> ReadAsync(FactCheckDb db, Actor viewer, int number, TouchedParts touched, CancellationToken cancellation)
    {
        var claims = touched.Claims.Count == 0
            ? []
            : await ClaimReading.ListAsync(
                db, viewer, db.Claims.Where(claim => claim.ArticleId == number && touched.Claims.Contains(claim.Number)), cancellation);
        IReadOnlyList<ReviewAttribution> attributions = touched.Attributions.Count == 0
            ? []
            : await ArticleReading.AttributionsAsync(
                db.Attributions.Where(attribution => attribution.Revision.ArticleId == number && touched.Attributions.Contains(attribution.Id)), cancellation);
        return new ReviewUpdate(
            claims,
            [.. touched.Claims.Except(claims.Select(claim => claim.Number))],
            attributions,
            touched.Facts ? await FactsAsync(db, number, cancellation) : null,
            touched.Sentences ? await ClearedAsync(db, number, cancellation) : null)
        {
            Corrections = touched.Facts ? await CorrectionReading.ListAsync(db, viewer, number, cancellation) : null,
        };
    }

    private static Task<ReviewFacts?> FactsAsync(FactCheckDb db, int number, CancellationToken cancellation) =>
        db.Articles.AsNoTracking()
            .Where(article => article.Id == number)
            .Select(article => new ReviewFacts(
                article.Title,
                article.Outlet,
                article.Byline,
                article.PublishedOn,
                article.Address,
                article.Status,
                article.SignOffs
                    .Where(signOff => signOff.ReopenedAt == null)
                    .Select(signOff => new ReviewSignOff(signOff.By, signOff.At, signOff.Note))
                    .FirstOrDefault(),
                article.Version))
            .SingleOrDefaultAsync(cancellation);

    private static async Task<IReadOnlyList<ReviewCleared>> ClearedAsync(FactCheckDb db, int number, CancellationToken cancellation)
    {
        var revision = await db.RevisionsOf(number)
            .Select(revision => revision.Id)
            .FirstAsync(cancellation);
        return await ClearSentences.ReadAsync(db, revision, cancellation);
    }
}
