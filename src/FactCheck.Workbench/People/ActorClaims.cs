using System.Security.Claims;
using FactCheck.Core.People;

namespace FactCheck.Workbench.People;

/// <summary>Between the signed-in principal of a request or circuit and the person the use cases know.</summary>
public static class ActorClaims
{
    /// <summary>The person behind <paramref name="principal"/>, or null when nobody is signed in.</summary>
    public static Actor? ToActor(ClaimsPrincipal? principal)
    {
        if (principal?.Identity?.IsAuthenticated != true)
            return null;
        var id = principal.FindFirstValue(ClaimTypes.NameIdentifier);
        var name = principal.FindFirstValue(ClaimTypes.Name);
        return id is not null && name is not null
            && Enum.TryParse<Role>(principal.FindFirstValue(ClaimTypes.Role), out var role) && Enum.IsDefined(role)
                ? new Actor(id, name, role)
                : null;
    }
}
