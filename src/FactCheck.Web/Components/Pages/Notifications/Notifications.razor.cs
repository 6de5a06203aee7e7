using FactCheck.Core.People;
using FactCheck.Web.Components.Controls;
using FactCheck.Web.Session;
using FactCheck.Workbench;
using FactCheck.Workbench.Notices;
using Microsoft.AspNetCore.Components;

namespace FactCheck.Web.Components.Pages.Notifications;

/// <summary>What concerns me, newest first; one click leads to the claim. Below, whether I am told by e-mail as well.</summary>
public sealed partial class Notifications
{
    private IReadOnlyList<NoticeLine>? _notices;
    private NoticeChoice? _choice;
    private string? _said;

    [CascadingParameter] private Actor Actor { get; set; } = null!;

    [Inject] private NoticeBoard Board { get; set; } = null!;

    [Inject] private NoticeSettings Settings { get; set; } = null!;

    [Inject] private Attempt Attempt { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        _notices = await Board.ListAsync(Actor);
        _choice = await Settings.ReadAsync(Actor);
    }

    private async Task ReadAsync(int? notice)
    {
        await Board.ReadAsync(Actor, notice);
        _notices = await Board.ListAsync(Actor);
    }

    private async Task ChooseAsync(bool byMail)
    {
        var outcome = await Attempt.RunAsync(() => Settings.SaveAsync(Actor, byMail));
        if (outcome is Outcome<NoticeChoice>.Saved(var kept))
        {
            _choice = kept;
            _said = kept.ByMail ? "You are told by e-mail, too." : "You are told here only.";
        }
        else if (outcome is not null)
        {
            _said = string.Join(' ', outcome.Sentences());
        }
    }
}
