using FactCheck.Core.People;
using FactCheck.Web.Components.Controls;
using FactCheck.Web.Session;
using FactCheck.Workbench;
using FactCheck.Workbench.People;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using MudBlazor;

namespace FactCheck.Web.Components.Pages.People;

/// <summary>Makes an invitation link to pass on.</summary>
public partial class Invite
{
    private string name = "";
    private string email = "";
    private Role role = Role.FactChecker;
    private bool busy;
    private IReadOnlyList<string> errors = [];
    private Invitation? invitation;

    [CascadingParameter] private Actor Actor { get; set; } = null!;

    [Parameter] public EventCallback OnClose { get; set; }

    [Inject] private PeopleDirectory Directory { get; set; } = null!;

    [Inject] private Attempt Attempt { get; set; } = null!;

    [Inject] private NavigationManager Navigation { get; set; } = null!;

    [Inject] private IJSRuntime Js { get; set; } = null!;

    [Inject] private ISnackbar Messages { get; set; } = null!;

    private string Link => Navigation.ToAbsoluteUri(invitation!.Path).ToString();

    private async Task InviteAsync()
    {
        busy = true;
        var outcome = await Attempt.RunAsync(() => Directory.InviteAsync(Actor, email, name, role));
        busy = false;
        errors = outcome?.Sentences() ?? [];
        invitation = (outcome as Outcome<Invitation>.Saved)?.Value;
    }

    private async Task CopyAsync() => Messages.Add(
        await Js.InvokeAsync<bool>("factcheck.copy", Link) ? "Link copied." : "The browser did not allow copying: select the link and copy it yourself.",
        Severity.Normal);

    private void Again() => (invitation, name, email) = (null, "", "");
}
