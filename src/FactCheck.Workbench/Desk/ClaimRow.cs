using FactCheck.Core.Attributions;
using FactCheck.Core.Claims;
using FactCheck.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Workbench.Desk;

/// <summary>A claim as the lists over all articles read it; the second check and the verdict are for the list to keep from whoever is not to know them.</summary>
/// <param name="Speaker">Their names in the article's order, or a phrase that stands for them.</param>
internal sealed record ClaimRow(
    int Article,
    string ArticleTitle,
    int Claim,
    string Text,
    ClaimKind Kind,
    string Speaker,
    double CheckWorthiness,
    WorkState State,
    Verdict? Verdict,
    Assignment? Assignment,
    string? SecondCheckerId,
    SecondCheck? SecondCheck)
{
    /// <summary>The claims of <paramref name="query"/> in its order: two queries however many there are.</summary>
    public static async Task<IReadOnlyList<ClaimRow>> ListAsync(FactCheckDb db, IQueryable<Claim> query, CancellationToken cancellation)
    {
        var claims = await query.AsNoTracking()
            .Select(claim => new
            {
                claim.ArticleId,
                claim.Article.Title,
                claim.Number,
                claim.Wording,
                claim.Kind,
                claim.AttributionId,
                claim.CheckWorthiness,
                claim.State,
                claim.Verdict,
                claim.Assignment,
                claim.SecondCheckerId,
                claim.SecondCheck,
            })
            .ToListAsync(cancellation);
        // Apart from the claims: joined with them, SQLite would go through the speakers of the whole desk.
        var said = claims.Select(claim => claim.AttributionId).OfType<int>().Distinct().ToList();
        var speakers = said.Count == 0 ? [] : (await db.Set<AttributionSpeaker>()
                .Where(speaker => said.Contains(speaker.AttributionId))
                .OrderBy(speaker => speaker.Order)
                .Select(speaker => new { speaker.AttributionId, speaker.SpeakerId, speaker.Speaker.Name })
                .ToListAsync(cancellation))
            // Two speakers of one attribution may have been merged since.
            .DistinctBy(speaker => (speaker.AttributionId, speaker.SpeakerId))
            .GroupBy(speaker => speaker.AttributionId)
            .ToDictionary(speakers => speakers.Key, speakers => string.Join(", ", speakers.Select(speaker => speaker.Name)));
        return
        [
            .. claims.Select(claim => new ClaimRow(
                claim.ArticleId,
                claim.Title,
                claim.Number,
                claim.Wording,
                claim.Kind,
                claim.AttributionId is { } id ? speakers.GetValueOrDefault(id, "Nobody named") : "The article itself",
                claim.CheckWorthiness,
                claim.State,
                claim.Verdict,
                claim.Assignment,
                claim.SecondCheckerId,
                claim.SecondCheck)),
        ];
    }
}
