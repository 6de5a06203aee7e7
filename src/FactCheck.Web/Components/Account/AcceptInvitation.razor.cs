using System.ComponentModel.DataAnnotations;
using System.Security.Claims;
using FactCheck.Web.Components.Controls;
using FactCheck.Workbench;
using FactCheck.Workbench.People;
using Microsoft.AspNetCore.Components;

namespace FactCheck.Web.Components.Account;

/// <summary>Taking up an invitation.</summary>
public partial class AcceptInvitation
{
    private IReadOnlyList<string> errors = [];
    private PendingInvitation? invitation;

    [Inject] private Accounts Accounts { get; set; } = null!;

    [Inject] private SessionCookie Cookie { get; set; } = null!;

    [SupplyParameterFromForm] private Fields Input { get; set; } = null!;

    [SupplyParameterFromQuery] private string? Token { get; set; }

    protected override async Task OnInitializedAsync()
    {
        invitation = string.IsNullOrEmpty(Token) ? null : await Accounts.InvitationAsync(Token);
        Input ??= new Fields { Name = invitation?.Name };
    }

    private async Task AcceptAsync()
    {
        var outcome = await Accounts.AcceptInvitationAsync(Token!, Input.Name!, Input.Password!);
        errors = outcome.Sentences();
        if (outcome is Outcome<ClaimsPrincipal>.Saved saved)
            await Cookie.SignInAsync(saved.Value);
    }

    private sealed class Fields
    {
        [Required(ErrorMessage = "Type your name.")]
        public string? Name { get; set; }

        [Required(ErrorMessage = "Choose a password.")]
        public string? Password { get; set; }
    }
}
