using FactCheck.Web.Components.Pages.Search;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace FactCheck.Web.Components.Layout;

/// <summary>Leads to what is found from any page; on the page of results it holds what was looked for.</summary>
public sealed partial class SearchBox : IDisposable
{
    private string typed = "";

    [Inject] private NavigationManager Navigation { get; set; } = null!;

    public void Dispose() => Navigation.LocationChanged -= OnMoved;

    protected override void OnInitialized()
    {
        typed = SearchAddress.Typed(Navigation.Uri) ?? "";
        Navigation.LocationChanged += OnMoved;
    }

    private void OnMoved(object? sender, LocationChangedEventArgs e)
    {
        if (SearchAddress.Typed(e.Location) is not { } found || found == typed)
            return;
        typed = found;
        _ = InvokeAsync(StateHasChanged);
    }

    private void Go() => Navigation.NavigateTo(SearchAddress.Of(typed));
}
