using FactCheck.Core.People;
using FactCheck.Web.Session;
using FactCheck.Workbench.Desk;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace FactCheck.Web.Components.Layout;

/// <summary>The bar on every page: where to go, how many claims wait for me, and who I am.</summary>
public sealed partial class TopBar : IDisposable
{
    private readonly CancellationTokenSource leaving = new();
    private int? queue;

    [Parameter, EditorRequired] public Actor Actor { get; set; } = null!;

    [Inject] private DeskQueries Desk { get; set; } = null!;

    [Inject] private QueueNews News { get; set; } = null!;

    [Inject] private NavigationManager Navigation { get; set; } = null!;

    [Inject] private ILogger<TopBar> Log { get; set; } = null!;

    public void Dispose()
    {
        News.Changed -= OnNews;
        Navigation.LocationChanged -= OnMoved;
        leaving.Cancel();
        leaving.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        News.Changed += OnNews;
        Navigation.LocationChanged += OnMoved;
        await CountAsync();
    }

    private void OnNews() => _ = InvokeAsync(CountAsync);

    private void OnMoved(object? sender, LocationChangedEventArgs e) => OnNews();

    private async Task CountAsync()
    {
        if (leaving.IsCancellationRequested)
            return;
        try
        {
            queue = await Desk.QueueCountAsync(Actor, leaving.Token);
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
