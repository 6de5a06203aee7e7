using FactCheck.Core.Articles;
using FactCheck.Core.People;
using FactCheck.Web.Components.Controls;
using FactCheck.Web.Session;
using FactCheck.Web.Team;
using FactCheck.Workbench.Desk;
using Microsoft.AspNetCore.Components;

namespace FactCheck.Web.Components.Pages.Desk;

/// <summary>All articles, newest first: how far each has come, who has it and when it is due.</summary>
public sealed partial class Desk : IDisposable
{
    private LiveReading? live;
    private IReadOnlyList<DeskArticle>? articles;

    [CascadingParameter] private Actor Actor { get; set; } = null!;

    [Inject] private DeskQueries Queries { get; set; } = null!;

    /// <summary>"all", "signed-off"; anything else shows what is under check.</summary>
    [SupplyParameterFromQuery] private string? Show { get; set; }

    private IReadOnlyList<DeskArticle> Shown => Show switch
    {
        "all" => articles!,
        "signed-off" => [.. articles!.Where(article => article.Status == ArticleStatus.SignedOff)],
        _ => [.. articles!.Where(article => article.Status == ArticleStatus.Checking)],
    };

    private IReadOnlyList<FilterChoice> Choices
    {
        get
        {
            var signedOff = articles!.Count(article => article.Status == ArticleStatus.SignedOff);
            return
            [
                new("Checking", articles!.Count - signedOff, "/", Show is not ("all" or "signed-off")),
                new("Signed off", signedOff, "/?show=signed-off", Show == "signed-off"),
                new("All", articles!.Count, "/?show=all", Show == "all"),
            ];
        }
    }

    [Inject] private LiveReadings Live { get; set; } = null!;

    public void Dispose() => live?.Dispose();

    protected override async Task OnInitializedAsync()
    {
        // Before it is read: what changes meanwhile is heard, not missed.
        live = Live.Start(_ => true, () => InvokeAsync(ReadAsync));
        await ReadAsync();
    }

    private async Task ReadAsync()
    {
        articles = await Queries.ArticlesAsync(Actor);
        StateHasChanged();
    }

    private static string Facts(DeskArticle article) => string.Concat(
        new[] { article.Outlet, article.Byline, article.PublishedOn is { } day ? ReaderClock.Say(day) : null }
            .Where(fact => !string.IsNullOrEmpty(fact)).Select(fact => fact + " · "));
}
