using System.Net.Mail;
using FactCheck.Core;
using FactCheck.Core.People;
using FactCheck.Core.Text;
using FactCheck.Data;
using Microsoft.AspNetCore.Identity;

namespace FactCheck.Workbench.People;

/// <summary>Makes accounts. The rules for names, addresses and passwords are here, whoever the account is for.</summary>
internal sealed class NewAccounts(TimeProvider clock)
{
    /// <summary>Longer ones only cost time to hash.</summary>
    private const int PasswordLimit = 200;

    /// <exception cref="RuleBrokenException">It is empty or no address.</exception>
    public static string Email(string? email)
    {
        var typed = Typed.Required(email, "The email address", 256, "Give an email address.");
        return MailAddress.TryCreate(typed, out var address) && address.Address == typed && !typed.Any(char.IsControl)
            ? typed
            : throw new RuleBrokenException($"“{typed}” is not an email address.");
    }

    /// <exception cref="RuleBrokenException">It is empty or too long.</exception>
    public static string Name(string? name) => Typed.Required(name, "The name", 100, "Give a name.");

    /// <exception cref="RuleBrokenException">There is no such role.</exception>
    public static Role Defined(Role role) =>
        Enum.IsDefined(role) ? role : throw new RuleBrokenException("Choose a role: reader, fact-checker, editor or administrator.");

    /// <exception cref="RuleBrokenException">It is too long to be hashed in reasonable time.</exception>
    public static string Password(string? password) => password?.Length <= PasswordLimit
        ? password
        : throw new RuleBrokenException(password is null
            ? "Choose a password."
            : $"Use at most {PasswordLimit} characters for the password.");

    /// <summary>Stores an active account.</summary>
    /// <exception cref="RuleBrokenException">A field is wrong, the password too weak, or the address taken; every fault is named.</exception>
    public async Task<DeskUser> CreateAsync(UserManager<DeskUser> users, string? email, string? name, Role role, string? password)
    {
        var address = Email(email);
        var user = new DeskUser
        {
            Name = Name(name),
            Role = Defined(role),
            UserName = address,
            Email = address,
            AddedAt = clock.GetUtcNow(),
        };
        Ensure(await users.CreateAsync(user, Password(password)));
        return user;
    }

    /// <exception cref="RuleBrokenException">Identity refused; its reasons are the errors.</exception>
    public static void Ensure(IdentityResult result)
    {
        if (!result.Succeeded)
            throw new RuleBrokenException([.. result.Errors.Select(error => error.Description).Distinct()]);
    }
}
