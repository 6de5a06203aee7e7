using System.Globalization;
using FactCheck.Core.Corrections;
using FactCheck.Core.History;
using FactCheck.Core.Text;
using FactCheck.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Workbench.Changes.Undoing;

/// <summary>Corrections, by number.</summary>
internal sealed record UndoableCorrections() : UndoableKind(Correction.UndoableKind, typeof(CorrectionMemento))
{
    public override async Task<IReadOnlyList<IUndoable>> LoadAsync(
        FactCheckDb db, int article, IReadOnlyList<string> keys, CancellationToken cancellation)
    {
        var numbers = keys.Select(key => int.Parse(key, CultureInfo.InvariantCulture)).ToList();
        return await db.Corrections
            .IgnoreQueryFilters()
            .Where(correction => correction.ArticleId == article && numbers.Contains(correction.Number))
            .ToListAsync(cancellation);
    }

    public override string Describe(IReadOnlyList<string> keys) => keys.Count == 1 ? $"correction {keys[0]}" : $"corrections {Words.List(keys)}";
}
