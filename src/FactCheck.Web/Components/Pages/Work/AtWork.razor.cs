using System.Globalization;
using FactCheck.Core.People;
using FactCheck.Web.Session;
using FactCheck.Web.Team;
using FactCheck.Workbench.Assignments;
using Microsoft.AspNetCore.Components;

namespace FactCheck.Web.Components.Pages.Work;

/// <summary>The load of each person; who is away, and where their claims go.</summary>
public sealed partial class AtWork : IDisposable
{
    private static readonly int[] Hours = [4, 8, 24, 48, 72];

    private LiveReading? live;
    private IReadOnlyList<PersonLoad>? load;
    private PersonLoad? chosen;
    private int? shown;
    private string? said;

    [CascadingParameter] private Actor Actor { get; set; } = null!;

    [Inject] private WorkQueries Queries { get; set; } = null!;

    [Inject] private ReaderClock Clock { get; set; } = null!;

    [Inject] private NavigationManager Navigation { get; set; } = null!;

    [Inject] private LiveReadings Live { get; set; } = null!;

    /// <summary>One of the hours offered; anything else counts as 24.</summary>
    [SupplyParameterFromQuery(Name = "hours")] private string? Asked { get; set; }

    private int At => int.TryParse(Asked, NumberStyles.None, CultureInfo.InvariantCulture, out var hours) && Hours.Contains(hours) ? hours : 24;

    public void Dispose() => live?.Dispose();

    // Before it is read: what changes meanwhile is heard, not missed.
    protected override void OnInitialized() => live = Live.Start(
        change => change.Claims.Count + change.People.Count > 0, () => InvokeAsync(ReadAsync));

    protected override async Task OnParametersSetAsync()
    {
        if (shown != At)
            await ReadAsync();
    }

    private async Task ReadAsync()
    {
        var hours = At;
        var again = shown == hours;
        shown = hours;
        var people = await Queries.LoadAsync(Actor, Clock.Utc(Clock.Today.ToDateTime(TimeOnly.MinValue)), TimeSpan.FromHours(hours));
        // Somebody may have asked for other hours meanwhile.
        if (shown != hours)
            return;
        // Whoever is shown keeps their place, so that no line moves away from under the pointer; the next visit sorts anew.
        List<string> places = again && load is not null ? [.. load.Select(person => person.Id)] : [];
        load = [.. people.OrderBy(person => places.IndexOf(person.Id) is >= 0 and var place ? place : int.MaxValue)];
        // A form somebody may be filling in stays open.
        chosen = load.FirstOrDefault(person => person.Id == chosen?.Id) ?? chosen;
        StateHasChanged();
    }

    private void Ask(ChangeEventArgs change) => Navigation.NavigateTo($"/work?hours={change.Value}");

    private async Task DoneAsync(string sentence)
    {
        said = sentence;
        await ReadAsync();
        if (load!.All(person => person.Id != chosen?.Id))
            chosen = null;
    }
}
