using System.CommandLine;
using FactCheck.Core.People;
using FactCheck.Workbench.People;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Cli.Commands;

/// <summary><c>user add</c>: makes an account.</summary>
internal static class UserCommand
{
    private static readonly Dictionary<string, Role> Roles = new(StringComparer.OrdinalIgnoreCase)
    {
        ["reader"] = Role.Reader,
        ["fact-checker"] = Role.FactChecker,
        ["editor"] = Role.Editor,
        ["administrator"] = Role.Administrator,
    };

    public static Command Create(Option<FileInfo?> database, CommandInput input)
    {
        var email = new Argument<string>("EMAIL") { Description = "The address the person signs in with." };
        var name = new Option<string>("--name") { Description = "The person's name, as the desk shows it.", HelpName = "NAME", Required = true };
        var role = new Option<string>("--role")
        {
            Description = "What the person may do: look, decide claims, run articles, or look after accounts as well.",
            HelpName = "reader|fact-checker|editor|administrator",
            Required = true,
        };
        role.Validators.Add(Choice.Of([.. Roles.Keys]));
        var add = new Command("add", "Make an account. The password is the first line of standard input.") { email, name, role };
        add.SetAction(async (parsed, cancellation) =>
        {
            var console = parsed.InvocationConfiguration;
            await using var desk = await DeskServices.OpenAsync(parsed.GetValue(database), cancellation);
            var password = await input.SecretAsync("Password: ", console.Error, cancellation);
            if (password.Length == 0)
                throw new CommandFailure("There is no password: give it as the first line of standard input.");
            var person = (await desk.GetRequiredService<PeopleDirectory>().AddAsync(
                Actor.CommandLine,
                parsed.GetRequiredValue(email),
                parsed.GetRequiredValue(name),
                Roles[parsed.GetRequiredValue(role)],
                password,
                cancellation)).ValueOrFail();
            await console.Output.WriteLineAsync($"{person.Name} can sign in as {person.Email}.");
            return ExitCodes.Done;
        });
        return new Command("user", "Look after accounts.") { add };
    }
}
