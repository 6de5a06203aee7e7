using System.Collections.Frozen;

namespace FactCheck.Core.Checklists;

/// <summary>The checklists a desk starts with.</summary>
public static class ShippedChecklists
{
    private static readonly FrozenDictionary<ChecklistKind, IReadOnlyList<ChecklistItem>> All = new Dictionary<ChecklistKind, IReadOnlyList<ChecklistItem>>
    {
        [ChecklistKind.Names] = [new("names.spelling", "Spelling"), new("names.age", "Age"), new("names.title", "Title on that day")],
        [ChecklistKind.Quote] = [new("quote.person", "Said by this person"), new("quote.words", "These words"), new("quote.context", "In this context")],
        [ChecklistKind.Quantity] = [new("quantity.unit", "Unit"), new("quantity.base", "Base"), new("quantity.period", "Period"), new("quantity.points", "Per cent or points")],
        [ChecklistKind.Comparison] = [new("comparison.like", "Like with like"), new("comparison.base", "Same base and period"), new("comparison.superlative", "No exception to “first” or “most”")],
        [ChecklistKind.Trend] = [new("trend.ends", "Start and end"), new("trend.measure", "Same measure throughout"), new("trend.points", "Per cent or points")],
        [ChecklistKind.Event] = [new("event.happened", "It happened"), new("event.date", "Date"), new("event.place", "Place")],
        [ChecklistKind.Position] = [new("position.theirs", "Theirs, in substance"), new("position.date", "Held on that day")],
        [ChecklistKind.Definition] = [new("definition.name", "Official name"), new("definition.authority", "Who defines it")],
        [ChecklistKind.Cause] = [new("cause.source", "A source names the cause"), new("cause.others", "Other causes looked at")],
        [ChecklistKind.Prediction] = [new("prediction.shown", "Shown as a forecast"), new("prediction.basis", "Who forecasts, on what basis")],
        [ChecklistKind.Opinion] = [new("opinion.shown", "Shown as an opinion"), new("opinion.facts", "Facts under it checked")],
    }.ToFrozenDictionary();

    public static IReadOnlyList<ChecklistItem> Of(ChecklistKind kind) => All[kind];
}
