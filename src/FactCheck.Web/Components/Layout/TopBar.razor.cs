using FactCheck.Core.People;
using FactCheck.Web.Team;
using FactCheck.Workbench.Desk;
using FactCheck.Workbench.Notices;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace FactCheck.Web.Components.Layout;

/// <summary>The bar on every page: where to go, how many claims and notifications wait for me, and who I am.</summary>
public sealed partial class TopBar : IDisposable
{
    private readonly CancellationTokenSource leaving = new();
    private int? queue;
    private int unread;
    private LiveReading? live;

    [Parameter, EditorRequired] public Actor Actor { get; set; } = null!;

    [Inject] private DeskQueries Desk { get; set; } = null!;

    [Inject] private NoticeBoard Notices { get; set; } = null!;

    [Inject] private LiveReadings Live { get; set; } = null!;

    [Inject] private NavigationManager Navigation { get; set; } = null!;

    [Inject] private ILogger<TopBar> Log { get; set; } = null!;

    public void Dispose()
    {
        live?.Dispose();
        Navigation.LocationChanged -= OnMoved;
        leaving.Cancel();
        leaving.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        live = Live.Start(change => change.People.Contains(Actor.Id), () => InvokeAsync(CountAsync));
        Navigation.LocationChanged += OnMoved;
        await CountAsync();
    }

    private void OnMoved(object? sender, LocationChangedEventArgs e) => _ = InvokeAsync(CountAsync);

    private async Task CountAsync()
    {
        if (leaving.IsCancellationRequested)
            return;
        try
        {
            queue = await Desk.QueueCountAsync(Actor, leaving.Token);
            unread = await Notices.UnreadCountAsync(Actor, leaving.Token);
            StateHasChanged();
        }
        catch (OperationCanceledException)
        {
            // The page is gone.
        }
        // A count that can't be had must not take the page with it.
#pragma warning disable CA1031
        catch (Exception error)
#pragma warning restore CA1031
        {
            Log.LogWarning(error, "The queue could not be counted");
            queue = null;
        }
    }
}
