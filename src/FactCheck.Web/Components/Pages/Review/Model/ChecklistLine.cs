using FactCheck.Core.Checklists;

namespace FactCheck.Web.Components.Pages.Review.Model;

/// <summary>One item of a claim's checklist.</summary>
/// <param name="Tick">Who ticked it and when; null where nobody did.</param>
public sealed record ChecklistLine(string Item, string Text, ClaimTick? Tick);
