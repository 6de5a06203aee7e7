using FactCheck.Core.People;
using FactCheck.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Workbench.Corrections;

/// <summary>Reads the corrections of an article, those that came to nothing included.</summary>
internal static class CorrectionReading
{
    /// <summary>In the order they were proposed.</summary>
    public static async Task<IReadOnlyList<ReviewCorrection>> ListAsync(FactCheckDb db, Actor viewer, int article, CancellationToken cancellation)
    {
        var found = await db.Corrections.AsNoTracking()
            .Where(correction => correction.ArticleId == article)
            .OrderBy(correction => correction.Number)
            .ToListAsync(cancellation);
        // Whoever is asked for a second verdict is not to learn from a correction what the first found.
        var blind = found.Count == 0
            ? []
            : await db.Claims
                .Where(claim => claim.ArticleId == article && claim.SecondCheckerId == viewer.Id)
                .Select(claim => new { claim.Number, claim.Spans })
                .ToListAsync(cancellation);
        found.RemoveAll(correction => correction.ById != viewer.Id
            && blind.Exists(claim => claim.Number == correction.Claim || (correction.Stands && claim.Spans.Any(correction.Span.Overlaps))));
        return
        [
            .. found.Select(correction => new ReviewCorrection(
                correction.Number,
                correction.Stands ? correction.Span : null,
                correction.Was,
                correction.Words,
                correction.Reason,
                correction.Claim,
                correction.ById,
                correction.By,
                correction.At,
                correction.State,
                correction.DecidedBy,
                correction.DecidedAt,
                correction.Answer,
                correction.Version)),
        ];
    }
}
