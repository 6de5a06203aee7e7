using System.Globalization;
using FactCheck.Core.People;
using FactCheck.Web.Session;
using FactCheck.Workbench.Assignments;
using Microsoft.AspNetCore.Components;

namespace FactCheck.Web.Components.Pages.Work;

/// <summary>The load of each person; who is away, and where their claims go.</summary>
public sealed partial class AtWork
{
    private static readonly int[] Hours = [4, 8, 24, 48, 72];

    private IReadOnlyList<PersonLoad>? load;
    private PersonLoad? chosen;
    private int? shown;
    private string? said;

    [CascadingParameter] private Actor Actor { get; set; } = null!;

    [Inject] private WorkQueries Queries { get; set; } = null!;

    [Inject] private ReaderClock Clock { get; set; } = null!;

    [Inject] private NavigationManager Navigation { get; set; } = null!;

    /// <summary>One of the hours offered; anything else counts as 24.</summary>
    [SupplyParameterFromQuery(Name = "hours")] private string? Asked { get; set; }

    private int At => int.TryParse(Asked, NumberStyles.None, CultureInfo.InvariantCulture, out var hours) && Hours.Contains(hours) ? hours : 24;

    protected override async Task OnParametersSetAsync()
    {
        if (shown == At)
            return;
        shown = At;
        await ReadAsync();
    }

    private async Task ReadAsync() => load = await Queries.LoadAsync(
        Actor, Clock.Utc(Clock.Today.ToDateTime(TimeOnly.MinValue)), TimeSpan.FromHours(At));

    private void Ask(ChangeEventArgs change) => Navigation.NavigateTo($"/work?hours={change.Value}");

    private async Task DoneAsync(string sentence)
    {
        said = sentence;
        await ReadAsync();
        chosen = chosen is null ? null : load!.FirstOrDefault(person => person.Id == chosen.Id);
    }
}
