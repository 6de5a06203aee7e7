using System.ComponentModel.DataAnnotations;
using System.Security.Claims;
using FactCheck.Web.Components.Controls;
using FactCheck.Workbench;
using FactCheck.Workbench.People;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;

namespace FactCheck.Web.Components.Account;

/// <summary>Changing one's own password.</summary>
public partial class ChangePassword
{
    private IReadOnlyList<string> errors = [];
    private bool done;

    [Inject] private Accounts Accounts { get; set; } = null!;

    [Inject] private SessionCookie Cookie { get; set; } = null!;

    [CascadingParameter] private Task<AuthenticationState> Session { get; set; } = null!;

    [SupplyParameterFromForm] private Fields Input { get; set; } = null!;

    protected override void OnInitialized() => Input ??= new Fields();

    private async Task ChangeAsync()
    {
        if (ActorClaims.ToActor((await Session).User) is not { } actor)
            return;
        var outcome = await Accounts.ChangePasswordAsync(actor, Input.Current!, Input.Next!);
        errors = outcome.Sentences();
        if (outcome is Outcome<ClaimsPrincipal>.Saved saved)
        {
            // The old cookie went stale with the old password.
            await Cookie.WriteAsync(saved.Value);
            done = true;
        }
    }

    private sealed class Fields
    {
        [Required(ErrorMessage = "Type your current password.")]
        public string? Current { get; set; }

        [Required(ErrorMessage = "Type a new password.")]
        public string? Next { get; set; }
    }
}
