using System.Globalization;
using FactCheck.Core.Articles;
using FactCheck.Core.People;
using FactCheck.Web.Components.Controls;
using FactCheck.Web.Session;
using FactCheck.Web.Team;
using FactCheck.Workbench.Desk;
using Microsoft.AspNetCore.Components;

namespace FactCheck.Web.Components.Pages.Desk;

/// <summary>The articles, newest first: how far each has come, who has it and when it is due.</summary>
public sealed partial class Desk : IDisposable
{
    private LiveReading? live;
    private DeskPage? desk;
    private (ArticleStatus? Status, int Page)? shown;

    [CascadingParameter] private Actor Actor { get; set; } = null!;

    [Inject] private DeskQueries Queries { get; set; } = null!;

    /// <summary>"all", "signed-off"; anything else shows what is under check.</summary>
    [SupplyParameterFromQuery] private string? Show { get; set; }

    /// <summary>From 1; anything else counts as 1.</summary>
    [SupplyParameterFromQuery] private string? Page { get; set; }

    private ArticleStatus? Status => Show switch
    {
        "all" => null,
        "signed-off" => ArticleStatus.SignedOff,
        _ => ArticleStatus.Checking,
    };

    private IReadOnlyList<FilterChoice> Choices =>
    [
        new("Checking", desk!.Checking, "/", Status == ArticleStatus.Checking),
        new("Signed off", desk.SignedOff, "/?show=signed-off", Status == ArticleStatus.SignedOff),
        new("All", desk.Checking + desk.SignedOff, "/?show=all", Status is null),
    ];

    [Inject] private LiveReadings Live { get; set; } = null!;

    public void Dispose() => live?.Dispose();

    // Before it is read: what changes meanwhile is heard, not missed.
    protected override void OnInitialized() => live = Live.Start(_ => true, () => InvokeAsync(ReadAsync));

    protected override async Task OnParametersSetAsync()
    {
        if (shown != (Status, Paging.Read(Page)))
            await ReadAsync();
    }

    private async Task ReadAsync()
    {
        var wanted = (Status, Paging.Read(Page));
        shown = wanted;
        var page = await Queries.ArticlesAsync(Actor, wanted.Status, wanted.Item2);
        // Somebody may have gone on to another page meanwhile.
        if (shown != wanted)
            return;
        desk = page;
        StateHasChanged();
    }

    private string Address(int page)
    {
        var query = new List<string>(2);
        if (Status != ArticleStatus.Checking)
            query.Add($"show={Show}");
        if (page > 1)
            query.Add(string.Create(CultureInfo.InvariantCulture, $"page={page}"));
        return query.Count == 0 ? "/" : $"/?{string.Join('&', query)}";
    }

    private static string Facts(DeskArticle article) => string.Concat(
        new[] { article.Outlet, article.Byline, article.PublishedOn is { } day ? ReaderClock.Say(day) : null }
            .Where(fact => !string.IsNullOrEmpty(fact)).Select(fact => fact + " · "));
}
