using System.Globalization;
using FactCheck.Core.People;
using FactCheck.Web.Components.Controls;
using FactCheck.Workbench.Desk;
using Microsoft.AspNetCore.Components;

namespace FactCheck.Web.Components.Pages.Speakers;

/// <summary>The desk's register of speakers.</summary>
public partial class Speakers
{
    private IReadOnlyList<SpeakerLine>? speakers;

    [CascadingParameter] private Actor Actor { get; set; } = null!;

    [Inject] private SpeakerQueries Queries { get; set; } = null!;

    [Inject] private NavigationManager Navigation { get; set; } = null!;

    /// <summary>Part of a name, title or affiliation to look for.</summary>
    [SupplyParameterFromQuery] private string? Q { get; set; }

    private IReadOnlyList<SpeakerLine> Shown => string.IsNullOrWhiteSpace(Q)
        ? speakers!
        : [.. speakers!.Where(speaker => Has(speaker.Name) || Has(speaker.Title) || Has(speaker.Affiliation))];

    protected override async Task OnInitializedAsync() => speakers = await Queries.ListAsync(Actor);

    private bool Has(string? words) => Words.Has(words, Q!.Trim());

    private void Find(string? words) => Navigation.NavigateTo(
        Navigation.GetUriWithQueryParameter("q", string.IsNullOrWhiteSpace(words) ? null : words), replace: true);

    private static string Tally(int count) => count == 0 ? "–" : count.ToString("N0", CultureInfo.CurrentCulture);
}
