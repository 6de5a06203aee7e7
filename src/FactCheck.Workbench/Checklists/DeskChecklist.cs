using FactCheck.Core.Checklists;

namespace FactCheck.Workbench.Checklists;

/// <summary>The checklist of one kind of claim, as this desk has it.</summary>
/// <param name="Version">Token to send back with a change; null while it is as shipped.</param>
public sealed record DeskChecklist(ChecklistKind Kind, IReadOnlyList<ChecklistItem> Items, Guid? Version);
