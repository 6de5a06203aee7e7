using FactCheck.Core.Attributions;
using FactCheck.Core.Claims;
using FactCheck.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Workbench.Review;

/// <summary>Attributions with their speakers, each with its claims in the order of their numbers.</summary>
internal sealed class SaidClaims : Dictionary<Attribution, IReadOnlyList<Claim>>
{
    private SaidClaims()
    {
    }

    /// <summary>Loads them, tracked, with all that a change of the speakers needs.</summary>
    public static async Task<SaidClaims> LoadAsync(FactCheckDb db, IReadOnlyList<int> attributions, CancellationToken cancellation)
    {
        var found = await db.Attributions
            .Include(attribution => attribution.Speakers).ThenInclude(row => row.Speaker)
            .Where(attribution => attributions.Contains(attribution.Id))
            .OrderBy(attribution => attribution.Number)
            .ToListAsync(cancellation);
        var claims = (await db.Claims
                .Include(claim => claim.Article)
                .Include(claim => claim.Evidence)
                .Where(claim => claim.AttributionId != null && attributions.Contains(claim.AttributionId.Value))
                .OrderBy(claim => claim.Number)
                .ToListAsync(cancellation))
            .ToLookup(claim => claim.AttributionId);
        var said = new SaidClaims();
        foreach (var attribution in found)
            said.Add(attribution, [.. claims[attribution.Id]]);
        return said;
    }
}
