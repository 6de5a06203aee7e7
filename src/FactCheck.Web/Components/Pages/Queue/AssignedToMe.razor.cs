using FactCheck.Core.People;
using FactCheck.Web.Team;
using FactCheck.Workbench.Desk;
using Microsoft.AspNetCore.Components;

namespace FactCheck.Web.Components.Pages.Queue;

/// <summary>What is assigned to me, oldest due first.</summary>
public sealed partial class AssignedToMe : IDisposable
{
    private LiveReading? live;
    private IReadOnlyList<QueueItem>? items;

    [CascadingParameter] private Actor Actor { get; set; } = null!;

    [Inject] private DeskQueries Queries { get; set; } = null!;

    [Inject] private LiveReadings Live { get; set; } = null!;

    public void Dispose() => live?.Dispose();

    protected override async Task OnInitializedAsync()
    {
        // Before it is read: what is assigned meanwhile is heard, not missed.
        live = Live.Start(change => change.People.Contains(Actor.Id), () => InvokeAsync(ReadAsync));
        await ReadAsync();
    }

    private async Task ReadAsync()
    {
        items = await Queries.QueueAsync(Actor);
        StateHasChanged();
    }
}
