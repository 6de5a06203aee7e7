using FactCheck.Core.People;
using FactCheck.Web.Components.Controls;
using FactCheck.Web.Session;
using FactCheck.Web.Team;
using FactCheck.Workbench;
using FactCheck.Workbench.Mail;
using FactCheck.Workbench.News;
using Microsoft.AspNetCore.Components;

namespace FactCheck.Web.Components.Pages.People;

/// <summary>How e-mail is doing, as it changes, and a button to have it tried again. For administrators.</summary>
public sealed partial class MailLine
{
    private MailStatus? _status;
    private IReadOnlyList<string> _errors = [];
    private LiveReading? _live;

    [CascadingParameter] private Actor Actor { get; set; } = null!;

    [Inject] private MailDesk Mail { get; set; } = null!;

    [Inject] private LiveReadings Live { get; set; } = null!;

    [Inject] private Attempt Attempt { get; set; } = null!;

    public void Dispose() => _live?.Dispose();

    protected override async Task OnInitializedAsync()
    {
        _live = Live.Start(change => change.Parts.HasFlag(DeskParts.Mail) || change.People.Count > 0, () => InvokeAsync(ReadAsync));
        await ReadAsync();
    }

    private async Task ReadAsync()
    {
        Take(await Mail.StatusAsync(Actor));
        StateHasChanged();
    }

    private async Task TryAgainAsync()
    {
        if (await Attempt.RunAsync(() => Mail.TryAgainAsync(Actor)) is { } outcome)
            Take(outcome);
    }

    private void Take(Outcome<MailStatus> outcome)
    {
        _status = (outcome as Outcome<MailStatus>.Saved)?.Value ?? _status;
        _errors = outcome.Sentences();
    }
}
