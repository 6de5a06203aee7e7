using FactCheck.Core.People;
using FactCheck.Workbench.Notices;
using Microsoft.AspNetCore.Components;

namespace FactCheck.Web.Components.Pages.Notifications;

/// <summary>What others did that concerns me, newest first; one click leads to the claim.</summary>
public sealed partial class Notifications
{
    private IReadOnlyList<NoticeLine>? _notices;

    [CascadingParameter] private Actor Actor { get; set; } = null!;

    [Inject] private NoticeBoard Board { get; set; } = null!;

    protected override async Task OnInitializedAsync() => _notices = await Board.ListAsync(Actor);

    private async Task ReadAsync(int? notice)
    {
        await Board.ReadAsync(Actor, notice);
        _notices = await Board.ListAsync(Actor);
    }
}
