using System.Globalization;
using Microsoft.AspNetCore.Identity;

namespace FactCheck.Workbench.People;

/// <summary>What Identity objects to, in words for people.</summary>
internal sealed class PlainIdentityErrors : IdentityErrorDescriber
{
    public override IdentityError PasswordTooShort(int length) =>
        Error(nameof(PasswordTooShort), $"Use at least {length} characters for the password; a few words in a row will do.");

    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) =>
        Error(nameof(PasswordRequiresUniqueChars), $"Use at least {uniqueChars} different characters in the password.");

    public override IdentityError PasswordMismatch() =>
        Error(nameof(PasswordMismatch), $"The current password is not right.");

    public override IdentityError DuplicateEmail(string email) =>
        Error(nameof(DuplicateEmail), $"{email} has an account already.");

    // The user name is the email address: one sentence is enough.
    public override IdentityError DuplicateUserName(string userName) => DuplicateEmail(userName);

    public override IdentityError InvalidEmail(string? email) =>
        Error(nameof(InvalidEmail), $"“{email}” is not an email address.");

    public override IdentityError InvalidUserName(string? userName) => InvalidEmail(userName);

    public override IdentityError ConcurrencyFailure() =>
        Error(nameof(ConcurrencyFailure), $"Somebody changed this account at the same moment. Look again and repeat it.");

    public override IdentityError DefaultError() =>
        Error(nameof(DefaultError), $"The account could not be saved. Try again.");

    private static IdentityError Error(string code, FormattableString sentence) =>
        new() { Code = code, Description = sentence.ToString(CultureInfo.InvariantCulture) };
}
