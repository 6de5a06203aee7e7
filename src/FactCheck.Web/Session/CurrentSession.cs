using FactCheck.Workbench.People;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;

namespace FactCheck.Web.Session;

/// <summary>Who is at this circuit; asks again every minute whether the account still stands, so a deactivated person is out within that time.</summary>
public sealed class CurrentSession(ILoggerFactory logs, Accounts accounts) : RevalidatingServerAuthenticationStateProvider(logs)
{
    protected override TimeSpan RevalidationInterval => TimeSpan.FromMinutes(1);

    protected override Task<bool> ValidateAuthenticationStateAsync(AuthenticationState authenticationState, CancellationToken cancellationToken) =>
        accounts.IsCurrentAsync(authenticationState.User, cancellationToken);
}
