using FactCheck.Core.People;
using FactCheck.Workbench.Desk;
using Microsoft.AspNetCore.Components;

namespace FactCheck.Web.Components.Pages.Queue;

/// <summary>What is assigned to me, oldest due first.</summary>
public partial class AssignedToMe
{
    private IReadOnlyList<QueueItem>? items;

    [CascadingParameter] private Actor Actor { get; set; } = null!;

    [Inject] private DeskQueries Queries { get; set; } = null!;

    protected override async Task OnInitializedAsync() => items = await Queries.QueueAsync(Actor);
}
