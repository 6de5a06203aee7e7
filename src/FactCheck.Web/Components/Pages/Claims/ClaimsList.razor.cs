using System.Globalization;
using FactCheck.Core.People;
using FactCheck.Web.Components.Controls;
using FactCheck.Web.Session;
using FactCheck.Web.Team;
using FactCheck.Workbench.Desk;
using FactCheck.Workbench.News;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.WebUtilities;

namespace FactCheck.Web.Components.Pages.Claims;

/// <summary>The claims of all articles that fit the filters in the address.</summary>
public sealed partial class ClaimsList : IDisposable
{
    private static readonly double[] WorthSteps = [0.3, 0.5, 0.7, 0.9];

    private LiveReading? live;
    private ClaimsFilter filter = new();
    private IReadOnlyList<string> ignored = [];
    private IReadOnlyList<KeyValuePair<string, string>> people = [];
    private ClaimsPage? found;
    private string? shown;

    [CascadingParameter] private Actor Actor { get; set; } = null!;

    [Inject] private ClaimsQueries Queries { get; set; } = null!;

    [Inject] private ReaderClock Clock { get; set; } = null!;

    [Inject] private NavigationManager Navigation { get; set; } = null!;

    [Inject] private LiveReadings Live { get; set; } = null!;

    public void Dispose()
    {
        live?.Dispose();
        Navigation.LocationChanged -= OnMoved;
    }

    protected override async Task OnInitializedAsync()
    {
        Navigation.LocationChanged += OnMoved;
        // Before they are read: what changes meanwhile is heard, not missed.
        live = Live.Start(change => change.Claims.Count > 0 || change.Parts != DeskParts.None, () => InvokeAsync(ReadAsync));
        people = await Queries.PeopleAsync(Actor);
        await ReadAsync();
    }

    private void OnMoved(object? sender, Microsoft.AspNetCore.Components.Routing.LocationChangedEventArgs e) =>
        _ = new Uri(e.Location).AbsolutePath == "/claims" && shown != e.Location ? InvokeAsync(ReadAsync) : Task.CompletedTask;

    private async Task ReadAsync()
    {
        var address = Navigation.Uri;
        shown = address;
        var query = QueryHelpers.ParseQuery(new Uri(address).Query);
        var (wanted, unknown) = ClaimsAddress.Read(
            name => query.TryGetValue(name, out var value) ? value.ToString() : null, [.. people.Select(person => person.Key)]);
        var page = await Queries.ListAsync(
            Actor, wanted, Clock.Utc(Clock.Today.ToDateTime(TimeOnly.MinValue)), Paging.Read(query.TryGetValue("page", out var number) ? number.ToString() : null));
        // Somebody may have chosen another filter meanwhile.
        if (shown != address)
            return;
        (filter, ignored, found) = (wanted, unknown, page);
        StateHasChanged();
    }

    private void Go(ClaimsFilter wanted) => Navigation.NavigateTo(ClaimsAddress.Of(wanted));

    private static T? Chosen<T>(ChangeEventArgs change) where T : struct, Enum =>
        Enum.TryParse<T>(change.Value as string, out var value) ? value : null;

    private static string? Text(ChangeEventArgs change) => string.IsNullOrWhiteSpace(change.Value as string) ? null : ((string)change.Value).Trim();

    private static double? Worth(ChangeEventArgs change) =>
        double.TryParse(change.Value as string, CultureInfo.InvariantCulture, out var worth) ? worth : null;

    private static string Number(double? worth) => worth?.ToString("0.0#", CultureInfo.InvariantCulture) ?? "";

    private static string Name(DueFilter due) => due switch
    {
        DueFilter.Overdue => "Overdue",
        DueFilter.Today => "Today",
        DueFilter.Week => "Within a week",
        DueFilter.None => "No date",
        _ => throw new ArgumentOutOfRangeException(nameof(due)),
    };
}
