using System.ComponentModel.DataAnnotations;
using System.Security.Claims;
using FactCheck.Web.Components.Controls;
using FactCheck.Workbench;
using FactCheck.Workbench.People;
using Microsoft.AspNetCore.Components;

namespace FactCheck.Web.Components.Account;

/// <summary>Signing in with e-mail address and password.</summary>
public partial class SignIn
{
    private IReadOnlyList<string> errors = [];
    private bool needsSetup;

    [Inject] private Accounts Accounts { get; set; } = null!;

    [Inject] private Setup Setup { get; set; } = null!;

    [Inject] private SessionCookie Cookie { get; set; } = null!;

    [SupplyParameterFromForm] private Fields Input { get; set; } = null!;

    [SupplyParameterFromQuery] private string? ReturnUrl { get; set; }

    protected override async Task OnInitializedAsync()
    {
        Input ??= new Fields();
        needsSetup = await Setup.IsNeededAsync();
    }

    private async Task SignInAsync()
    {
        var outcome = await Accounts.SignInAsync(Input.Email!, Input.Password!);
        errors = outcome.Sentences();
        if (outcome is Outcome<ClaimsPrincipal>.Saved saved)
            await Cookie.SignInAsync(saved.Value, ReturnUrl);
    }

    private sealed class Fields
    {
        [Required(ErrorMessage = "Type your email address.")]
        public string? Email { get; set; }

        [Required(ErrorMessage = "Type your password.")]
        public string? Password { get; set; }
    }
}
