using System.Security.Claims;
using FactCheck.Data;
using Microsoft.AspNetCore.Identity;

namespace FactCheck.Workbench.People;

/// <summary>What a session knows of the person: who they are, their role, and the stamp that ends it.</summary>
internal static class Principals
{
    /// <summary>Identity's own name for the claim.</summary>
    public const string StampClaim = "AspNet.Identity.SecurityStamp";

    public static ClaimsPrincipal Of(DeskUser user) => new(new ClaimsIdentity(
        [
            new Claim(ClaimTypes.NameIdentifier, user.Id),
            new Claim(ClaimTypes.Name, user.Name),
            new Claim(ClaimTypes.Email, user.Email!),
            new Claim(ClaimTypes.Role, user.Role.ToString()),
            new Claim(StampClaim, user.SecurityStamp!),
        ],
        IdentityConstants.ApplicationScheme));
}
