namespace FactCheck.Core.Checklists;

/// <summary>An item a person ticked on a claim; it stays when the item is reworded or removed.</summary>
/// <param name="Item">Identifier of the item.</param>
/// <param name="Text">Its words when it was ticked.</param>
/// <param name="At">UTC.</param>
public sealed record ClaimTick(string Item, string Text, string ById, string By, DateTimeOffset At);
