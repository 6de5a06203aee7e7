using FactCheck.Core.People;
using FactCheck.Web.Components.Account;
using FactCheck.Web.Components.Pages.Review;
using FactCheck.Web.Components.Pages.Review.Model;
using FactCheck.Web.Session;
using FactCheck.Web.Team;
using FactCheck.Workbench;
using FactCheck.Workbench.People;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.AspNetCore.Identity;
using MudBlazor;
using MudBlazor.Services;

namespace FactCheck.Web.Hosting;

/// <summary>What the web app adds to the workbench: pages, sessions, and who may open which page.</summary>
public static class SiteServices
{
    public static IServiceCollection AddFactCheckSite(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddFactCheck(configuration).AddFactCheckRounds();
        services.AddRazorComponents()
            // A laptop that is shut over lunch finds its page as it was.
            .AddInteractiveServerComponents(options => options.DisconnectedCircuitRetentionPeriod = TimeSpan.FromMinutes(30))
            // A passage or note pasted whole; articles come as streams and do not pass through here.
            .AddHubOptions(options => options.MaximumReceiveMessageSize = 1024 * 1024);
        services.AddMudServices(options =>
        {
            options.SnackbarConfiguration.PositionClass = Defaults.Classes.Position.BottomCenter;
            options.SnackbarConfiguration.SnackbarVariant = Variant.Filled;
            options.SnackbarConfiguration.HideIcon = true;
            options.SnackbarConfiguration.ShowTransitionDuration = 120;
            options.SnackbarConfiguration.HideTransitionDuration = 120;
        });
        services.AddScoped<ReaderClock>().AddScoped<Attempt>().AddScoped<SessionCookie>();
        services.AddScoped<IReviewDesks, ReviewDesks>();
        services.AddSingleton<PresenceBoard>().AddSingleton<LiveReadings>().AddScoped<TeamServices>();
        services.AddScoped<CircuitConnection>().AddScoped<CircuitHandler>(circuit => circuit.GetRequiredService<CircuitConnection>());
        services.AddHttpContextAccessor();
        // Open pages reconnect for as long as anything listens, and would hold up a stop; what is being saved takes far less.
        services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(3));
        AddSessions(services);
        return services;
    }

    private static void AddSessions(IServiceCollection services)
    {
        services.AddCascadingAuthenticationState();
        services.AddScoped<AuthenticationStateProvider, CurrentSession>();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme, options =>
        {
            options.Cookie.Name = "factcheck.session";
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.LoginPath = "/account/sign-in";
            options.AccessDeniedPath = "/account/denied";
            options.ReturnUrlParameter = "returnUrl";
            options.ExpireTimeSpan = TimeSpan.FromDays(7);
            options.Events.OnValidatePrincipal = RejectStaleAsync;
        });
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build())
            .AddPolicy(Policies.Editors, policy => policy.RequireAssertion(context => RoleIn(context) >= Role.Editor))
            .AddPolicy(Policies.Administrators, policy => policy.RequireAssertion(context => RoleIn(context) >= Role.Administrator));
    }

    private static Role? RoleIn(AuthorizationHandlerContext context) => ActorClaims.ToActor(context.User)?.Role;

    /// <summary>A session ends once its account is deactivated or given another role or password.</summary>
    private static async Task RejectStaleAsync(CookieValidatePrincipalContext context)
    {
        // Style sheets and scripts are open to all: no need to ask the database who fetches them.
        if (context.HttpContext.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is not null)
            return;
        var accounts = context.HttpContext.RequestServices.GetRequiredService<Accounts>();
        if (context.Principal is { } principal && await accounts.IsCurrentAsync(principal, context.HttpContext.RequestAborted))
            return;
        context.RejectPrincipal();
    }
}
