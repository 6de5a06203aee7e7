using System.Globalization;
using FactCheck.Core.Attributions;
using FactCheck.Core.History;
using FactCheck.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Workbench.Changes.Undoing;

/// <summary>Attributions with their speakers, by revision and number.</summary>
internal sealed record UndoableAttributions() : UndoableKind(Attribution.UndoableKind, typeof(AttributionMemento))
{
    public override async Task<IReadOnlyList<IUndoable>> LoadAsync(
        FactCheckDb db, int article, IReadOnlyList<string> keys, CancellationToken cancellation)
    {
        var numbers = keys.Select(key => key.Split('.')).GroupBy(
            parts => int.Parse(parts[0], CultureInfo.InvariantCulture), parts => int.Parse(parts[1], CultureInfo.InvariantCulture));
        var found = new List<IUndoable>();
        foreach (var revision in numbers)
        {
            var wanted = revision.ToList();
            found.AddRange(await db.Attributions
                .Include(attribution => attribution.Speakers)
                .Where(attribution => attribution.RevisionId == revision.Key && wanted.Contains(attribution.Number))
                .ToListAsync(cancellation));
        }

        return found;
    }

    public override string Describe(IReadOnlyList<string> keys) => "who says it";
}
