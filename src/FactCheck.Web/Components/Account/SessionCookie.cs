using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;

namespace FactCheck.Web.Components.Account;

/// <summary>Starts the session of an account page's request.</summary>
public sealed class SessionCookie(IHttpContextAccessor http, NavigationManager navigation)
{
    /// <summary>Writes the cookie and stays on the page.</summary>
    public Task WriteAsync(ClaimsPrincipal principal)
    {
        var context = http.HttpContext ?? throw new InvalidOperationException("A session starts with a request.");
        return context.SignInAsync(
            IdentityConstants.ApplicationScheme, principal, new AuthenticationProperties { IsPersistent = true });
    }

    /// <summary>Writes the cookie and goes to <paramref name="returnUrl"/>, or to the desk where that leads off this site.</summary>
    public async Task SignInAsync(ClaimsPrincipal principal, string? returnUrl = null)
    {
        await WriteAsync(principal);
        navigation.NavigateTo(LocalOrDesk(returnUrl));
    }

    /// <summary>Only a path of this site: "/queue", never "//elsewhere", "/\elsewhere" or "https://elsewhere".</summary>
    internal static string LocalOrDesk(string? url) =>
        url is ['/', ..] and not ['/', '/' or '\\', ..] && !url.Any(char.IsControl) ? url : "/";
}
