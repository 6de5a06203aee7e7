using System.Globalization;
using FactCheck.Core.Claims;
using FactCheck.Core.History;
using FactCheck.Core.Text;
using FactCheck.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Workbench.Changes.Undoing;

/// <summary>Claims with their evidence, by number.</summary>
internal sealed record UndoableClaims() : UndoableKind(Claim.UndoableKind, typeof(ClaimMemento))
{
    public override async Task<IReadOnlyList<IUndoable>> LoadAsync(
        FactCheckDb db, int article, IReadOnlyList<string> keys, CancellationToken cancellation)
    {
        var numbers = Numbers(keys);
        return await db.Claims
            .IgnoreQueryFilters()
            .Include(claim => claim.Evidence)
            .Where(claim => claim.ArticleId == article && numbers.Contains(claim.Number))
            .ToListAsync(cancellation);
    }

    public override string Describe(IReadOnlyList<string> keys) => Words.TheClaims(Numbers(keys));

    /// <summary>In ascending order.</summary>
    public static IReadOnlyList<int> Numbers(IEnumerable<string> keys) =>
        [.. keys.Select(key => int.Parse(key, CultureInfo.InvariantCulture)).Order()];
}
