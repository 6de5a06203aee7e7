using FactCheck.Core.Checklists;
using FactCheck.Workbench.Checklists;
using FactCheck.Workbench.Review;

namespace FactCheck.Web.Components.Pages.Review.Model;

/// <summary>A claim's checklist as its card shows it.</summary>
/// <param name="Kind">Null for what was ticked and is on no list any more.</param>
public sealed record ClaimChecklist(ChecklistKind? Kind, IReadOnlyList<ChecklistLine> Lines)
{
    /// <summary>The lists that go with the claim, then what was ticked before it was taken from them.</summary>
    public static IReadOnlyList<ClaimChecklist> Of(ReviewClaim claim, IReadOnlyList<DeskChecklist> lists)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var ticks = claim.Ticks.ToDictionary(tick => tick.Item);
        var shown = ClaimChecklists.For(claim.Kind, claim.QuoteKind, claim.Text)
            .SelectMany(kind => lists.Where(list => list.Kind == kind))
            .Where(list => list.Items.Count > 0)
            .Select(list => new ClaimChecklist(
                list.Kind, [.. list.Items.Select(item => new ChecklistLine(item.Id, item.Text, ticks.GetValueOrDefault(item.Id)))]))
            .ToList();
        var listed = shown.SelectMany(list => list.Lines).Select(line => line.Item).ToHashSet();
        var left = claim.Ticks.Where(tick => !listed.Contains(tick.Item)).Select(tick => new ChecklistLine(tick.Item, tick.Text, tick)).ToList();
        return left.Count == 0 ? shown : [.. shown, new ClaimChecklist(null, left)];
    }

    /// <summary>How many items of the claim's lists nobody has ticked.</summary>
    public static int Unticked(ReviewClaim claim, IReadOnlyList<DeskChecklist> lists) =>
        Of(claim, lists).SelectMany(list => list.Lines).Count(line => line.Tick is null);
}
