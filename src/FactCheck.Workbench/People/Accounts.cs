using System.Security.Claims;
using FactCheck.Core;
using FactCheck.Core.People;
using FactCheck.Data;
using FactCheck.Workbench.Changes;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Session = FactCheck.Workbench.Outcome<System.Security.Claims.ClaimsPrincipal>;

namespace FactCheck.Workbench.People;

/// <summary>Signing in, accepting invitations, changing one's password, and whether a session still holds.</summary>
public sealed class Accounts
{
    /// <summary>Wrong passwords in a row after which an account rests.</summary>
    internal const int TriesAllowed = 5;

    private const string Wrong = "The email address or the password is not right.";
    private const string Resting = "Too many wrong passwords. Wait ten minutes, then try again.";
    private const string Deactivated = "This account is no longer active. Ask an administrator.";
    private const string Expired = "This invitation has been used, replaced or has expired. Ask for a new one.";

    private static readonly TimeSpan Rest = TimeSpan.FromMinutes(10);

    private readonly IServiceScopeFactory scopes;
    private readonly NewAccounts newAccounts;
    private readonly TimeProvider clock;
    private readonly ILogger<Accounts> log;

    internal Accounts(IServiceScopeFactory scopes, NewAccounts newAccounts, TimeProvider clock, ILogger<Accounts> log) =>
        (this.scopes, this.newAccounts, this.clock, this.log) = (scopes, newAccounts, clock, log);

    /// <summary>
    /// The person's session, or one sentence for a wrong address and a wrong password alike. After five wrong
    /// passwords the account rests for ten minutes.
    /// </summary>
    public async Task<Session> SignInAsync(string email, string password, CancellationToken cancellation = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<DeskUser>>();
        var user = await users.FindByEmailAsync(email?.Trim() ?? "");
        if (user is null)
        {
            // As slow as for an address that has an account, so that the time does not tell which ones do.
            _ = users.PasswordHasher.HashPassword(new DeskUser { Name = "", Role = Role.Reader }, Shortened(password));
            return new Session.Invalid([Wrong]);
        }

        return await TryPasswordAsync(scope.ServiceProvider, user, password, cancellation) switch
        {
            PasswordTry.Right when user.IsActive => new Session.Saved(Principals.Of(user)),
            PasswordTry.Right => new Session.Invalid([Deactivated]),
            PasswordTry.Wrong => new Session.Invalid([Wrong]),
            _ => new Session.Invalid([Resting]),
        };
    }

    /// <summary>Whom the invitation is for, or null when it can't be accepted (any more).</summary>
    public async Task<PendingInvitation?> InvitationAsync(string token, CancellationToken cancellation = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        var invite = await PendingAsync(scope.ServiceProvider.GetRequiredService<FactCheckDb>(), token, cancellation);
        return invite is null ? null : new PendingInvitation(invite.Email, invite.Name);
    }

    /// <summary>Makes the account an invitation is for and starts its session; the invitation is then used up.</summary>
    public async Task<Session> AcceptInvitationAsync(
        string token, string name, string password, CancellationToken cancellation = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<FactCheckDb>();
        await using var transaction = await db.BeginDeskChangeAsync(cancellation);
        var invite = await PendingAsync(db, token, cancellation);
        if (invite is null)
            return new Session.NotFound(Expired);
        try
        {
            invite.ClosedAt = clock.GetUtcNow();
            var user = await newAccounts.CreateAsync(
                scope.ServiceProvider.GetRequiredService<UserManager<DeskUser>>(), invite.Email, name, invite.Role, password);
            await db.SaveChangesAsync(cancellation);
            await transaction.CommitAsync(CancellationToken.None);
            log.LogInformation("{Person} accepted the invitation of {Inviter}", user.Id, invite.InvitedBy);
            return new Session.Saved(Principals.Of(user));
        }
        catch (RuleBrokenException broken)
        {
            return new Session.Invalid(broken.Errors);
        }
    }

    /// <summary>Changes one's own password; every other session of the person ends, the returned one goes on.</summary>
    public async Task<Session> ChangePasswordAsync(
        Actor actor, string current, string next, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var scope = scopes.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<DeskUser>>();
        var user = await users.FindByIdAsync(actor.Id);
        if (user is not { IsActive: true })
            return new Session.Forbidden(Permission.NotActive);
        switch (await TryPasswordAsync(scope.ServiceProvider, user, current, cancellation))
        {
            case PasswordTry.Resting:
                return new Session.Invalid([Resting]);
            case PasswordTry.Wrong:
                return new Session.Invalid([users.ErrorDescriber.PasswordMismatch().Description]);
        }

        try
        {
            NewAccounts.Ensure(await users.ChangePasswordAsync(user, current, NewAccounts.Password(next)));
        }
        catch (RuleBrokenException broken)
        {
            return new Session.Invalid(broken.Errors);
        }

        return new Session.Saved(Principals.Of(user));
    }

    /// <summary>
    /// Whether a session still holds: the account is active, and neither its role, its name nor its password has
    /// changed since.
    /// </summary>
    public async Task<bool> IsCurrentAsync(ClaimsPrincipal principal, CancellationToken cancellation = default)
    {
        if (ActorClaims.ToActor(principal) is not { } actor)
            return false;
        var stamp = principal.FindFirstValue(Principals.StampClaim);
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<FactCheckDb>().Users.AnyAsync(
            user => user.Id == actor.Id
                && user.IsActive
                && user.SecurityStamp == stamp
                && user.Role == actor.Role
                && user.Name == actor.Name,
            cancellation);
    }

    private async Task<Invite?> PendingAsync(FactCheckDb db, string token, CancellationToken cancellation)
    {
        var hash = Tokens.Hash(token ?? "");
        var now = clock.GetUtcNow();
        return await db.Invites.SingleOrDefaultAsync(
            invite => invite.TokenHash == hash && invite.ClosedAt == null && invite.ExpiresAt > now, cancellation);
    }

    /// <summary>
    /// Counts the try before looking at the password: in one statement, so that any number of tries at the same
    /// moment are still only five.
    /// </summary>
    private async Task<PasswordTry> TryPasswordAsync(
        IServiceProvider services, DeskUser user, string password, CancellationToken cancellation)
    {
        var db = services.GetRequiredService<FactCheckDb>();
        var now = clock.GetUtcNow();
        DateTimeOffset? until = now + Rest;
        var counted = await db.Users
            .Where(account => account.Id == user.Id && (account.LockoutEnd == null || account.LockoutEnd <= now))
            .ExecuteUpdateAsync(
                set => set
                    .SetProperty(account => account.LockoutEnd, account => account.AccessFailedCount + 1 >= TriesAllowed ? until : null)
                    .SetProperty(
                        account => account.AccessFailedCount,
                        account => account.AccessFailedCount + 1 >= TriesAllowed ? 0 : account.AccessFailedCount + 1),
                cancellation);
        if (counted == 0)
        {
            log.LogWarning("A sign-in to the resting account {Person} was refused", user.Id);
            return PasswordTry.Resting;
        }

        var users = services.GetRequiredService<UserManager<DeskUser>>();
        if (!await users.CheckPasswordAsync(user, Shortened(password)))
            return PasswordTry.Wrong;
        await db.Users
            .Where(account => account.Id == user.Id)
            .ExecuteUpdateAsync(
                set => set
                    .SetProperty(account => account.LockoutEnd, (DateTimeOffset?)null)
                    .SetProperty(account => account.AccessFailedCount, 0),
                cancellation);
        return PasswordTry.Right;
    }

    // No account has a longer password, and hashing a very long one would only cost time.
    private static string Shortened(string? password) => password is { Length: > 1_000 } ? password[..1_000] : password ?? "";

    private enum PasswordTry
    {
        Right,
        Wrong,
        Resting,
    }
}
