using FactCheck.Core.People;
using FactCheck.Web.Session;
using FactCheck.Workbench;
using FactCheck.Workbench.Desk;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace FactCheck.Web.Components.Controls;

/// <summary>A person's saved filters, each one click away, and what keeps, renames and deletes them. The address is what is kept.</summary>
public sealed partial class SavedFilters : IDisposable
{
    private readonly Dictionary<int, string> names = [];
    private IReadOnlyList<SavedList> lists = [];
    private IReadOnlyList<string> errors = [];
    private string name = "";

    [CascadingParameter] private Actor Actor { get; set; } = null!;

    [Inject] private SavedLists Lists { get; set; } = null!;

    [Inject] private Attempt Attempt { get; set; } = null!;

    [Inject] private NavigationManager Navigation { get; set; } = null!;

    // Without the page of the list: a saved filter begins at its beginning.
    private string Here => $"/{Navigation.ToBaseRelativePath(Navigation.GetUriWithQueryParameter("page", (string?)null))}";

    public void Dispose() => Navigation.LocationChanged -= OnMoved;

    protected override async Task OnInitializedAsync()
    {
        Navigation.LocationChanged += OnMoved;
        lists = await Lists.ListAsync(Actor);
    }

    private void OnMoved(object? sender, LocationChangedEventArgs e) => _ = InvokeAsync(StateHasChanged);

    private async Task SaveAsync()
    {
        if (await ChangeAsync(() => Lists.SaveAsync(Actor, name, Here)))
            name = "";
    }

    private Task<bool> RenameAsync(SavedList list) =>
        ChangeAsync(() => Lists.RenameAsync(Actor, list.Id, names.GetValueOrDefault(list.Id, list.Name)));

    private async Task<bool> ChangeAsync(Func<Task<Outcome<IReadOnlyList<SavedList>>>> change)
    {
        var outcome = await Attempt.RunAsync(change);
        errors = outcome?.Sentences() ?? [];
        if (outcome is not Outcome<IReadOnlyList<SavedList>>.Saved(var now))
            return false;
        lists = now;
        names.Clear();
        return true;
    }
}
