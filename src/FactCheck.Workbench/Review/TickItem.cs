using FactCheck.Core;
using FactCheck.Core.Checklists;
using FactCheck.Core.People;
using FactCheck.Workbench.Changes;
using FactCheck.Workbench.Checklists;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Workbench.Review;

/// <summary>Ticks an item of a claim's checklist, or takes the tick back. For fact-checkers and above.</summary>
public sealed class TickItem
{
    private readonly ClaimChange changes;

    internal TickItem(ClaimChange changes) => this.changes = changes;

    /// <summary>
    /// The claim is changed as it stands: a tick goes over nothing that anybody else did, so it needs no token.
    /// </summary>
    /// <param name="item">Identifier of the item.</param>
    public async Task<Outcome<ReviewClaim>> RunAsync(
        Actor actor, int article, int claim, string item, bool ticked, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(item);
        ChecklistItem? known = null;
        return (await changes.ManyAsync(
            actor,
            "tick checklists",
            article,
            [claim],
            async (scope, claims) =>
            {
                if (!ticked)
                    return null;
                var quote = await scope.Db.Attributions
                    .Where(attribution => attribution.Id == claims[0].AttributionId)
                    .Select(attribution => (Core.Attributions.QuoteKind?)attribution.Kind)
                    .SingleOrDefaultAsync(cancellation);
                var kinds = ClaimChecklists.For(claims[0].Kind, quote, claims[0].Wording);
                known = (await ChecklistReading.AllAsync(scope.Db, cancellation))
                    .Where(list => kinds.Contains(list.Kind))
                    .SelectMany(list => list.Items)
                    .FirstOrDefault(found => found.Id == item);
                return known is null
                    ? throw new RuleBrokenException("This is no longer on the checklist. Look at the claim again.")
                    : null;
            },
            (found, scope) => ticked ? found.Tick(known!, scope.By, scope.At) : found.Untick(item, scope.By, scope.At),
            which => $"{(ticked ? "ticked" : "unticked")} an item on {which}",
            cancellation)).Select(claims => claims[0]);
    }
}
