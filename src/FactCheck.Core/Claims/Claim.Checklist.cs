using FactCheck.Core.Checklists;
using FactCheck.Core.History;
using FactCheck.Core.People;

namespace FactCheck.Core.Claims;

/// <summary>What was looked at. Items that are not ticked stand in nobody's way.</summary>
public sealed partial class Claim
{
    /// <summary>In the order in which they were ticked.</summary>
    public IReadOnlyList<ClaimTick> Ticks { get; private set; } = [];

    /// <summary>Ticks an item.</summary>
    /// <returns>The entry for the record, or null where it is ticked already.</returns>
    /// <exception cref="RuleBrokenException">The claim is dismissed, or the article signed off.</exception>
    public HistoryEntry? Tick(ChecklistItem item, Actor by, DateTimeOffset at)
    {
        EnsureInHand("tick its checklist");
        EnsureSeesChecklist(by);
        if (Ticks.Any(tick => tick.Item == item.Id))
            return null;
        Ticks = [.. Ticks, new ClaimTick(item.Id, item.Text, by.Id, by.Name, at)];
        return Changed(by, at, $"{by.Name} ticked “{item.Text}” on claim {Number}.");
    }

    /// <summary>Takes a tick back.</summary>
    /// <returns>The entry for the record, or null where it is not ticked.</returns>
    /// <exception cref="RuleBrokenException">The claim is dismissed, or the article signed off.</exception>
    public HistoryEntry? Untick(string item, Actor by, DateTimeOffset at)
    {
        EnsureInHand("change its checklist");
        EnsureSeesChecklist(by);
        if (Ticks.FirstOrDefault(tick => tick.Item == item) is not { } ticked)
            return null;
        Ticks = [.. Ticks.Where(tick => tick != ticked)];
        return Changed(by, at, $"{by.Name} unticked “{ticked.Text}” on claim {Number}.");
    }

    private void EnsureSeesChecklist(Actor by)
    {
        if (IsBlindFor(by.Id))
            throw new RuleBrokenException($"Give your second verdict on claim {Number} first: until then its checklist is the first checker’s.");
    }
}
