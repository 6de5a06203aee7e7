using FactCheck.Core.Articles;
using FactCheck.Core.Attributions;
using FactCheck.Core.Claims;
using FactCheck.Core.People;
using FactCheck.Data;
using FactCheck.Workbench.Checklists;
using FactCheck.Workbench.Corrections;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Workbench.Review;

/// <summary>Reads an article with everything on its review page, in a fixed number of queries.</summary>
internal static class ArticleReading
{
    public static async Task<ReviewArticle?> OneAsync(FactCheckDb db, Actor viewer, int number, CancellationToken cancellation)
    {
        var article = await db.RevisionsOf(number).AsNoTracking()
            .Join(db.Articles, revision => revision.ArticleId, article => article.Id, (revision, article) => new
            {
                Facts = article,
                Revision = revision,
                SignOff = article.SignOffs
                    .Where(signOff => signOff.ReopenedAt == null)
                    .Select(signOff => new ReviewSignOff(signOff.By, signOff.At, signOff.Note))
                    .FirstOrDefault(),
            })
            .FirstOrDefaultAsync(cancellation);
        if (article is null)
            return null;

        var revision = article.Revision;
        var all = await ClaimReading.ListAsync(db, viewer, db.Claims.Where(claim => claim.ArticleId == number), cancellation);
        var claims = all.Where(claim => claim.Loss is null).ToList();
        var attributions = await AttributionsAsync(
            db.Attributions.Where(attribution => attribution.RevisionId == revision.Id), cancellation);

        var cleared = await ClearSentences.ReadAsync(db, revision.Id, cancellation);
        return new ReviewArticle(
            number,
            article.Facts.Title,
            article.Facts.Outlet,
            article.Facts.Byline,
            article.Facts.PublishedOn,
            article.Facts.Address,
            article.Facts.Status,
            revision.Number,
            revision.Text,
            [.. revision.Sentences.Select(sentence => new ReviewSentence(sentence.Span, sentence.OutsideStory))],
            attributions,
            claims,
            Coverage.Of(
                revision.Sentences,
                claims.Where(claim => claim.State != WorkState.Dismissed).SelectMany(claim => claim.Spans),
                cleared.Select(sentence => sentence.Span).ToHashSet()),
            article.SignOff,
            article.Facts.Version)
        {
            Corrections = await CorrectionReading.ListAsync(db, viewer, number, cancellation),
            Lost = [.. all.Where(claim => claim.Loss is not null).OrderBy(claim => claim.Number)],
            Cleared = cleared,
            Checklists = await ChecklistReading.AllAsync(db, cancellation),
        };
    }

    /// <summary>One attribution as it now stands, or null where there is none.</summary>
    public static async Task<ReviewAttribution?> AttributionAsync(FactCheckDb db, int id, CancellationToken cancellation) =>
        (await AttributionsAsync(db.Attributions.Where(attribution => attribution.Id == id), cancellation)).SingleOrDefault();

    /// <summary>The attributions of <paramref name="query"/> in order of their numbers.</summary>
    public static async Task<IReadOnlyList<ReviewAttribution>> AttributionsAsync(
        IQueryable<Attribution> query, CancellationToken cancellation)
    {
        var attributions = await query.AsNoTracking()
            .OrderBy(attribution => attribution.Number)
            .Select(attribution => new
            {
                attribution.Id,
                attribution.Number,
                attribution.Kind,
                attribution.Content,
                attribution.Cue,
                attribution.Source,
                attribution.Outlet,
                attribution.Confidence,
                attribution.Reasons,
            })
            .ToListAsync(cancellation);
        var speakers = await ClaimReading.SpeakersAsync(query, cancellation);
        return
        [
            .. attributions.Select(attribution => new ReviewAttribution(
                attribution.Number,
                attribution.Kind,
                attribution.Content,
                attribution.Cue,
                attribution.Source,
                [.. speakers[attribution.Id]],
                attribution.Outlet,
                attribution.Confidence,
                attribution.Reasons)),
        ];
    }
}
