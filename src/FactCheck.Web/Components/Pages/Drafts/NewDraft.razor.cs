using FactCheck.Core.People;
using FactCheck.Web.Components.Pages.Intake;
using FactCheck.Web.Session;
using FactCheck.Workbench.Drafts;
using FactCheck.Workbench.Intake;
using FactCheck.Workbench.Review;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;

namespace FactCheck.Web.Components.Pages.Drafts;

/// <summary>Another version of an article's text: paste, file or address; then what it would do; then the article.</summary>
public sealed partial class NewDraft : IDisposable
{
    private static readonly (string Way, string Text)[] Ways = [("paste", "Paste text"), ("file", "File"), ("address", "Address")];

    private readonly CancellationTokenSource _leaving = new();
    private DraftInHand _draft = null!;
    private ReviewArticle? _article;
    private PasteBox? _paste;
    private string? _address;
    private bool _missing;
    private bool _busy;

    [Parameter] public int Number { get; set; }

    /// <summary>"paste", "file" or "address".</summary>
    [SupplyParameterFromQuery] private string? From { get; set; }

    [CascadingParameter] private Actor Actor { get; set; } = null!;

    [Inject] private ReadArticle Read { get; set; } = null!;

    [Inject] private BringInDraft Drafts { get; set; } = null!;

    [Inject] private ReviewQueries Queries { get; set; } = null!;

    [Inject] private Attempt Attempt { get; set; } = null!;

    [Inject] private NavigationManager Navigation { get; set; } = null!;

    private string Way => From is "file" or "address" ? From : "paste";

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        _draft = new DraftInHand(Actor, Number, Read, Drafts);
        _article = await Queries.ArticleAsync(Actor, Number, _leaving.Token);
        _missing = _article is null;
    }

    private Task ReadTextAsync(string text) => WorkAsync(() => _draft.ReadTextAsync(text, _leaving.Token));

    private Task ReadFileAsync(InputFileChangeEventArgs chosen) => WorkAsync(() => _draft.ReadFileAsync(
        chosen.File.Name, chosen.File.Size, () => chosen.File.OpenReadStream(IntakeLimits.FileBytes, _leaving.Token), _leaving.Token));

    private Task ReadAddressAsync() => WorkAsync(() => _draft.ReadAddressAsync(_address, _leaving.Token));

    private async Task SaveAsync()
    {
        var saved = false;
        await WorkAsync(async () => saved = await _draft.SaveAsync(_leaving.Token));
        if (!saved)
            return;
        if (_paste is not null)
            await _paste.ClearAsync();
        Navigation.NavigateTo($"/articles/{Number}{(_draft.Preview!.Changed.Count > 0 ? "?show=recheck" : "")}");
    }

    private async Task WorkAsync(Func<Task> work)
    {
        _busy = true;
        await Attempt.RunAsync(async () =>
        {
            await work();
            return true;
        });
        _busy = false;
    }
}
