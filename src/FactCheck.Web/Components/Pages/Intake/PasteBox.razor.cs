using System.Text;
using FactCheck.Web.Session;
using FactCheck.Workbench.Intake;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace FactCheck.Web.Components.Pages.Intake;

/// <summary>
/// A place to paste an article. The text lives in the browser, not in the circuit: however long, it comes as a stream when asked for,
/// and neither a lost connection nor a reload loses it.
/// </summary>
public sealed partial class PasteBox : IAsyncDisposable
{
    // Up to four bytes for each UTF-16 code unit, and the one past the limit by which the reader knows it is too long.
    private const long MostBytes = 4L * (IntakeLimits.TextLength + 1);

    private ElementReference box;
    private readonly ComponentScript script = new("./Components/Pages/Intake/PasteBox.razor.js");
    private bool busy;
    // What is typed before the browser keeps it could be lost.
    private bool kept;

    [Inject] private IJSRuntime Js { get; set; } = null!;

    [Inject] private Attempt Attempt { get; set; } = null!;

    /// <summary>Takes the text and makes a preview of it.</summary>
    [Parameter, EditorRequired] public EventCallback<string> OnText { get; set; }

    /// <summary>Under which name the browser keeps what is typed.</summary>
    [Parameter] public string Keep { get; set; } = "factcheck.paste";

    public ValueTask DisposeAsync() => script.DisposeAsync();

    /// <summary>Empties the box once its text is saved.</summary>
    public async Task ClearAsync() => await script.CallAsync("clear");

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
            return;
        if (!await script.OpenAsync(Js, box, IntakeLimits.TextLength + 1, Keep))
            return;
        kept = true;
        StateHasChanged();
    }

    private async Task<string> TextAsync()
    {
        // A stream of nothing can't be opened.
        if (await script.AskAsync<bool>("isEmpty"))
            return "";
        await using var content = await script.AskAsync<IJSStreamReference>("read");
        if (content is null)
            return "";
        await using var stream = await content.OpenReadStreamAsync(MostBytes);
        using var reader = new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: false);
        return await reader.ReadToEndAsync();
    }

    private async Task ReadAsync()
    {
        if (!script.IsOpen)
            return;
        busy = true;
        try
        {
            if (await Attempt.RunAsync(TextAsync) is { } text)
                await OnText.InvokeAsync(text);
        }
        finally
        {
            busy = false;
        }
    }
}
