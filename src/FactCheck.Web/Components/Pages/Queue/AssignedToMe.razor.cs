using FactCheck.Core.People;
using FactCheck.Web.Components.Controls;
using FactCheck.Web.Team;
using FactCheck.Workbench.Desk;
using Microsoft.AspNetCore.Components;

namespace FactCheck.Web.Components.Pages.Queue;

/// <summary>What is assigned to me, oldest due first.</summary>
public sealed partial class AssignedToMe : IDisposable
{
    private LiveReading? live;
    private QueuePage? queue;
    private int? shown;

    [CascadingParameter] private Actor Actor { get; set; } = null!;

    [Inject] private DeskQueries Queries { get; set; } = null!;

    [Inject] private LiveReadings Live { get; set; } = null!;

    /// <summary>From 1; anything else counts as 1.</summary>
    [SupplyParameterFromQuery] private string? Page { get; set; }

    private int At => Paging.Read(Page);

    public void Dispose() => live?.Dispose();

    // Before it is read: what is assigned meanwhile is heard, not missed.
    protected override void OnInitialized() =>
        live = Live.Start(change => change.People.Contains(Actor.Id), () => InvokeAsync(ReadAsync));

    protected override async Task OnParametersSetAsync()
    {
        if (shown != At)
            await ReadAsync();
    }

    private async Task ReadAsync()
    {
        var at = At;
        shown = at;
        var page = await Queries.QueueAsync(Actor, at);
        // Somebody may have gone on to another page meanwhile.
        if (shown != at)
            return;
        queue = page;
        StateHasChanged();
    }
}
