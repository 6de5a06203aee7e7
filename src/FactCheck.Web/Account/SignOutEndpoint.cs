using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Account;

/// <summary>Signing out: a form post, so that no link or picture elsewhere can do it.</summary>
public static class SignOutEndpoint
{
    public const string Path = "/account/sign-out";

    // The form value makes the framework ask for the antiforgery token.
    public static IEndpointConventionBuilder MapSignOut(this IEndpointRouteBuilder routes) =>
        routes.MapPost(Path, async (HttpContext context, [FromForm] string? returnUrl) =>
        {
            await context.SignOutAsync(IdentityConstants.ApplicationScheme);
            return Results.LocalRedirect("/account/sign-in");
        });
}
