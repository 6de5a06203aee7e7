using FactCheck.Core.People;
using FactCheck.Web.Components.Controls;
using FactCheck.Web.Session;
using FactCheck.Workbench;
using FactCheck.Workbench.People;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace FactCheck.Web.Components.Pages.People;

/// <summary>Accounts: invite, change roles, deactivate. For administrators.</summary>
public partial class People
{
    private List<Person>? people;
    private IReadOnlyList<string> errors = [];
    private bool inviting;

    // Whose address is being changed, and what is typed for it.
    private string? moving;
    private string address = "";
    private ElementReference field;
    private bool opened;

    // Part of each row's key: the browser already shows the refused choice, and only a new element takes it back.
    private int refusals;

    [CascadingParameter] private Actor Actor { get; set; } = null!;

    [Inject] private PeopleDirectory Directory { get; set; } = null!;

    [Inject] private Attempt Attempt { get; set; } = null!;

    [Inject] private ISnackbar Messages { get; set; } = null!;

    protected override async Task OnInitializedAsync() => people = [.. await Directory.ListAsync(Actor)];

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!opened)
            return;
        opened = false;
        await field.FocusAsync();
    }

    private Task ChangeRoleAsync(Person person, ChangeEventArgs change) =>
        Enum.TryParse<Role>(change.Value as string, out var role)
            ? ChangeAsync(
                () => Directory.ChangeRoleAsync(Actor, person.Id, role),
                now => $"{now.Name} is now {Words.Of(now.Role).ToLowerInvariant()}.")
            : Task.CompletedTask;

    private Task DeactivateAsync(Person person) => ChangeAsync(
        () => Directory.DeactivateAsync(Actor, person.Id), now => $"{now.Name} can no longer sign in.");

    private Task ReactivateAsync(Person person) => ChangeAsync(
        () => Directory.ReactivateAsync(Actor, person.Id), now => $"{now.Name} can sign in again.");

    private void Move(Person person) => (moving, address, opened) = (person.Id, person.Email, true);

    private async Task MoveAsync(Person person)
    {
        await ChangeAsync(() => Directory.ChangeEmailAsync(Actor, person.Id, address), now => $"{now.Name} signs in as {now.Email} from now on.");
        if (errors.Count == 0)
            moving = null;
    }

    private async Task ChangeAsync(Func<Task<Outcome<Person>>> change, Func<Person, string> say)
    {
        var outcome = await Attempt.RunAsync(change);
        if (outcome is null)
            return;
        errors = outcome.Sentences();
        if (outcome is Outcome<Person>.Saved { Value: var now })
        {
            people![people.FindIndex(person => person.Id == now.Id)] = now;
            Messages.Add(say(now), Severity.Normal);
        }
        else
        {
            refusals++;
            people = [.. await Directory.ListAsync(Actor)];
        }
    }
}
