using System.Security.Claims;
using FactCheck.Core.People;

namespace FactCheck.Workbench.People;

/// <summary>Signing in, invitations, passwords.</summary>
public sealed class Accounts
{
    private readonly string coming = "Coming in the next push.";

    public Task<Outcome<ClaimsPrincipal>> SignInAsync(string email, string password, CancellationToken cancellation = default) =>
        throw new NotSupportedException(coming);

    public Task<PendingInvitation?> InvitationAsync(string token, CancellationToken cancellation = default) =>
        throw new NotSupportedException(coming);

    public Task<Outcome<ClaimsPrincipal>> AcceptInvitationAsync(string token, string name, string password, CancellationToken cancellation = default) =>
        throw new NotSupportedException(coming);

    public Task<Outcome<ClaimsPrincipal>> ChangePasswordAsync(Actor actor, string current, string next, CancellationToken cancellation = default) =>
        throw new NotSupportedException(coming);

    public Task<bool> IsCurrentAsync(ClaimsPrincipal principal, CancellationToken cancellation = default) =>
        throw new NotSupportedException(coming);
}
