using FactCheck.Core.People;
using FactCheck.Web.Components.Controls;
using FactCheck.Web.Session;
using FactCheck.Workbench;
using FactCheck.Workbench.Intake;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Components.Routing;
using MudBlazor;

namespace FactCheck.Web.Components.Pages.Intake;

/// <summary>Three ways in: paste, files, address; then a preview to correct and save.</summary>
public sealed partial class NewArticle : IDisposable
{
    private static readonly (string Way, string Text)[] Ways = [("paste", "Paste text"), ("files", "Files"), ("address", "Address")];

    private readonly CancellationTokenSource leaving = new();
    private IReadOnlyList<string> errors = [];
    private string? wrongWay;
    private PasteBox? paste;
    private string? address;
    private bool fetching;
    private bool fromPaste;

    [CascadingParameter] private Actor Actor { get; set; } = null!;

    [Inject] private ReadArticle Read { get; set; } = null!;

    [Inject] private PreviewArticle Previews { get; set; } = null!;

    [Inject] private ImportArticle Import { get; set; } = null!;

    [Inject] private Attempt Attempt { get; set; } = null!;

    [Inject] private IDialogService Dialogs { get; set; } = null!;

    [Inject] private NavigationManager Navigation { get; set; } = null!;

    /// <summary>"paste", "files" or "address".</summary>
    [SupplyParameterFromQuery] private string? From { get; set; }

    private string Way => From is "files" or "address" ? From : "paste";

    private IntakeList Intake { get; set; } = null!;

    public void Dispose()
    {
        leaving.Cancel();
        leaving.Dispose();
    }

    protected override void OnInitialized() => Intake = new IntakeList(Actor, Read, Previews, Import);

    private Task ReadTextAsync(string text) => ReadOneAsync(async () =>
    {
        fromPaste = true;
        return await Intake.AddTextAsync(text, leaving.Token);
    });

    private async Task ReadAddressAsync()
    {
        fetching = true;
        fromPaste = false;
        await ReadOneAsync(() => Intake.AddAddressAsync(address, leaving.Token));
        fetching = false;
    }

    private async Task ReadOneAsync(Func<Task<IReadOnlyList<string>>> read)
    {
        wrongWay = Way;
        errors = await Attempt.RunAsync(read) ?? [];
    }

    private async Task ReadFilesAsync(InputFileChangeEventArgs chosen)
    {
        wrongWay = Way;
        if (chosen.FileCount > IntakeList.MostFiles)
        {
            errors = [$"Choose at most {IntakeList.MostFiles} files at a time; you chose {chosen.FileCount}."];
            return;
        }

        (errors, fromPaste) = ([], false);
        var files = chosen.GetMultipleFiles(IntakeList.MostFiles)
            .Select(file => new IncomingFile(file.Name, file.Size, () => file.OpenReadStream(IntakeLimits.FileBytes, leaving.Token)));
        await Attempt.RunAsync(async () =>
        {
            await Intake.AddFilesAsync([.. files], StateHasChanged, leaving.Token);
            return true;
        });
    }

    private async Task SaveAsync(DraftInProgress draft)
    {
        if (!await Attempt.RunAsync(() => Intake.SaveAsync(draft, StateHasChanged, leaving.Token)))
            return;
        if (fromPaste && paste is not null)
            await paste.ClearAsync();
        if (Intake.Drafts.Count == 1)
            Navigation.NavigateTo($"/articles/{draft.SavedAs}");
    }

    private void Discard(DraftInProgress draft) => Intake.Discard(draft);

    private async Task StartOverAsync()
    {
        if (!Intake.HasWork || await MayDropAsync("Go back without saving?", "Go back"))
            Intake.Clear();
    }

    private async Task AskBeforeLeavingAsync(LocationChangingContext context)
    {
        if (Intake.HasUnsaved && !context.TargetLocation.Contains("/articles/new", StringComparison.Ordinal)
            && !await MayDropAsync("Leave without saving?", "Leave"))
            context.PreventNavigation();
    }

    private async Task<bool> MayDropAsync(string question, string yes) => await Dialogs.ShowMessageBoxAsync(
        question, "What you brought in and did not save will be gone.", yes, cancelText: "Stay") == true;
}
