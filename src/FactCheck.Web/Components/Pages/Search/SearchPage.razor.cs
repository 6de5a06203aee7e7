using FactCheck.Core.People;
using FactCheck.Web.Components.Controls;
using FactCheck.Web.Session;
using FactCheck.Workbench.Search;
using Microsoft.AspNetCore.Components;

namespace FactCheck.Web.Components.Pages.Search;

/// <summary>Articles and claims that have what the address asks for, best first.</summary>
public sealed partial class SearchPage : IDisposable
{
    private readonly CancellationTokenSource leaving = new();
    private SearchResults? results;
    private (string? Typed, int Page)? shown;

    [CascadingParameter] private Actor Actor { get; set; } = null!;

    [Inject] private SearchDesk Desk { get; set; } = null!;

    [Inject] private Attempt Attempt { get; set; } = null!;

    /// <summary>What to look for, as typed.</summary>
    [SupplyParameterFromQuery] private string? Q { get; set; }

    /// <summary>From 1; anything else counts as 1.</summary>
    [SupplyParameterFromQuery] private string? Page { get; set; }

    private string Shortened => Core.Text.Words.Shortened(Q!.Trim(), 60);

    private int First => (results!.Page - 1) * SearchDesk.PageSize + 1;

    private string Told => results switch
    {
        { Total: > 0, Pages: 1 } => $"{Words.Count(results.Total, "hit")} for “{Shortened}”.",
        { Total: > 0 } => $"{First:N0} to {First + results.Hits.Count - 1:N0} of {Words.Count(results.Total, "hit")} for “{Shortened}”.",
        { Problem: null } when !string.IsNullOrWhiteSpace(Q) => $"Nothing found for “{Shortened}”.",
        _ => "All articles and claims of this desk.",
    };

    public void Dispose()
    {
        leaving.Cancel();
        leaving.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        var wanted = (Q, Paging.Read(Page));
        if (shown == wanted)
            return;
        shown = wanted;
        var found = await Attempt.RunAsync(() => Desk.FindAsync(Actor, wanted.Q, wanted.Item2, leaving.Token));
        // Somebody may have looked for something else meanwhile.
        if (shown == wanted)
            results = found ?? results;
    }

    private static string Name(SearchField field) => field switch
    {
        SearchField.Text => "Text",
        SearchField.Byline => "Byline",
        SearchField.Outlet => "Outlet",
        SearchField.Speaker => "Speaker",
        SearchField.Note => "Note",
        SearchField.Evidence => "Evidence",
        _ => throw new ArgumentOutOfRangeException(nameof(field)),
    };
}
