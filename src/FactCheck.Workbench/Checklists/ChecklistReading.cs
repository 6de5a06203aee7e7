using FactCheck.Core.Checklists;
using FactCheck.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Workbench.Checklists;

/// <summary>Reads the checklists: those administrators changed, the rest as shipped.</summary>
internal static class ChecklistReading
{
    /// <summary>One for every kind, in the order of the kinds: one query.</summary>
    public static async Task<IReadOnlyList<DeskChecklist>> AllAsync(FactCheckDb db, CancellationToken cancellation)
    {
        var changed = await db.Checklists.AsNoTracking().ToDictionaryAsync(list => list.Kind, cancellation);
        return
        [
            .. Enum.GetValues<ChecklistKind>().Select(kind => changed.TryGetValue(kind, out var list)
                ? new DeskChecklist(kind, list.Items, list.Version)
                : new DeskChecklist(kind, ShippedChecklists.Of(kind), null)),
        ];
    }
}
