namespace FactCheck.Core.Checklists;

/// <summary>The checklist of one kind of claim as administrators changed it; kinds without one have <see cref="ShippedChecklists"/>.</summary>
public sealed class Checklist
{
    private const int MostItems = 12;

    private Checklist()
    {
    }

    public Checklist(ChecklistKind kind)
    {
        Kind = kind;
        Items = ShippedChecklists.Of(kind);
    }

    public ChecklistKind Kind { get; private set; }

    /// <summary>In the order in which they are shown.</summary>
    public IReadOnlyList<ChecklistItem> Items { get; private set; } = [];

    /// <summary>Changes with every change.</summary>
    public Guid Version { get; private set; } = Guid.NewGuid();

    /// <summary>Takes the items as an administrator arranged them.</summary>
    /// <exception cref="RuleBrokenException">An item has no words, too many, or the words of another; or there are too many.</exception>
    public void Change(IReadOnlyList<ChecklistItem> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        if (items.Count > MostItems)
            throw new RuleBrokenException($"A checklist has at most {MostItems} items: a longer one is ticked without being read.");
        var tidied = items.Select(item => item.Checked()).ToList();
        var twice = tidied.GroupBy(item => item.Text, StringComparer.OrdinalIgnoreCase).FirstOrDefault(same => same.Count() > 1);
        if (twice is not null)
            throw new RuleBrokenException($"“{twice.Key}” is on the list twice. Remove one.");
        if (tidied.DistinctBy(item => item.Id).Count() < tidied.Count)
            throw new ArgumentException("Two items have the same identifier.", nameof(items));
        Items = tidied;
        Version = Guid.NewGuid();
    }
}
