using System.ComponentModel.DataAnnotations;
using FactCheck.Web.Components.Controls;
using FactCheck.Workbench;
using FactCheck.Workbench.People;
using Microsoft.AspNetCore.Components;

namespace FactCheck.Web.Components.Account;

/// <summary>Makes the first administrator, behind the one-time link from the console.</summary>
public partial class SetUp
{
    private IReadOnlyList<string> errors = [];
    private bool needed;
    private SetupDone? done;

    [Inject] private Setup Setup { get; set; } = null!;

    [Inject] private SessionCookie Cookie { get; set; } = null!;

    [SupplyParameterFromForm] private Fields Input { get; set; } = null!;

    [SupplyParameterFromQuery] private string? Token { get; set; }

    protected override async Task OnInitializedAsync()
    {
        Input ??= new Fields { LoadSample = true };
        needed = await Setup.IsNeededAsync();
    }

    private async Task CreateAsync()
    {
        var outcome = await Setup.CreateAdministratorAsync(Token!, Input.Email!, Input.Name!, Input.Password!, Input.LoadSample);
        errors = outcome.Sentences();
        if (outcome is not Outcome<SetupDone>.Saved saved)
            return;
        await Cookie.WriteAsync(saved.Value.Principal);
        // Shown in this very answer: the sample passwords are kept nowhere and no reload brings them back.
        done = saved.Value;
    }

    private sealed class Fields
    {
        [Required(ErrorMessage = "Type your name.")]
        public string? Name { get; set; }

        [Required(ErrorMessage = "Type your email address.")]
        public string? Email { get; set; }

        [Required(ErrorMessage = "Choose a password.")]
        public string? Password { get; set; }

        public bool LoadSample { get; set; }
    }
}
