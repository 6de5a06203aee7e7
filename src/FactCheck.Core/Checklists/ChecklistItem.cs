using FactCheck.Core.Text;

namespace FactCheck.Core.Checklists;

/// <summary>One thing to look at.</summary>
/// <param name="Id">What ticks refer to, 1 to 40 characters; it stays when the words change.</param>
/// <param name="Text">A few words: 1 to 120 characters.</param>
public sealed record ChecklistItem(string Id, string Text)
{
    public const int TextLimit = 120;

    /// <summary>An item a person adds.</summary>
    public static ChecklistItem New(string text) => new(Guid.NewGuid().ToString("N"), text);

    internal ChecklistItem Checked() =>
        this with { Text = Typed.Required(Text, "An item", TextLimit, "Give every item its words, or remove it.") };
}
