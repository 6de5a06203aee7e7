using FactCheck.Core.Checklists;
using FactCheck.Core.People;
using FactCheck.Web.Components.Controls;
using FactCheck.Web.Session;
using FactCheck.Workbench;
using FactCheck.Workbench.Checklists;
using Microsoft.AspNetCore.Components;

namespace FactCheck.Web.Components.Pages.Checklists;

/// <summary>One checklist to arrange; what is typed stays until it is saved.</summary>
public partial class ChecklistForm
{
    private DeskChecklist saved = null!;
    private List<ItemDraft> items = [];
    private IReadOnlyList<string> errors = [];
    private string? said;
    private bool busy;

    [Parameter, EditorRequired] public DeskChecklist List { get; set; } = null!;

    [CascadingParameter] private Actor Actor { get; set; } = null!;

    [Inject] private EditChecklists Edit { get; set; } = null!;

    [Inject] private Attempt Attempt { get; set; } = null!;

    private bool IsChanged => !items.Select(item => item.ToItem()).SequenceEqual(saved.Items);

    protected override void OnInitialized()
    {
        saved = List;
        Reset();
    }

    private void Reset()
    {
        items = [.. saved.Items.Select(item => new ItemDraft(item))];
        (errors, said) = ([], null);
    }

    private void Move(int at, int by) => (items[at], items[at + by]) = (items[at + by], items[at]);

    private async Task SaveAsync()
    {
        busy = true;
        said = null;
        var outcome = await Attempt.RunAsync(() => Edit.RunAsync(Actor, saved with { Items = [.. items.Select(item => item.ToItem())] }));
        busy = false;
        errors = outcome?.Sentences() ?? [];
        switch (outcome)
        {
            case Outcome<DeskChecklist>.Saved { Value: var now }:
                saved = now;
                Reset();
                said = "Saved.";
                break;
            case Outcome<DeskChecklist>.Conflict { Current: var theirs } conflict:
                saved = theirs;
                errors = [conflict.Message, $"The list now: {string.Join("; ", theirs.Items.Select(item => item.Text))}."];
                break;
        }
    }

    private string Id(string part) => $"checklist-{List.Kind}-{part}";

    /// <summary>An item as typed; it keeps its identifier, and with it what was ticked.</summary>
    private sealed class ItemDraft(ChecklistItem? item)
    {
        public string Id { get; } = (item ?? ChecklistItem.New("")).Id;

        public string Text { get; set; } = item?.Text ?? "";

        public ChecklistItem ToItem() => new(Id, Text);
    }
}
