using FactCheck.Web.Account;
using FactCheck.Web.Api;
using FactCheck.Web.Components;
using Microsoft.AspNetCore.Diagnostics;

namespace FactCheck.Web.Hosting;

/// <summary>What a request passes through.</summary>
public static class SitePipeline
{
    public static WebApplication UseFactCheckSite(this WebApplication app)
    {
        app.UseSecurityHeaders(SecurityPolicy.Headers);
        app.UseExceptionHandler("/problem/500", createScopeForErrors: true);
        app.UseStatusCodePagesWithReExecute("/problem/{0}", createScopeForStatusCodePages: true);
        app.Use(ReadProblemPagesAsync);
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.MapStaticAssets().AllowAnonymous();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(options => options.ContentSecurityFrameAncestorsPolicy = null);
        app.MapSignOut();
        app.MapReports();
        return app;
    }

    /// <summary>A form that was refused must not be sent on to the page that says so, where it would be refused again.</summary>
    private static async Task ReadProblemPagesAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null)
            context.Request.Method = HttpMethods.Get;
        await next(context);
        // A refused form says it is HTML without sending any; as long as it does, no problem page takes its place.
        if (context.Response is { StatusCode: StatusCodes.Status400BadRequest, HasStarted: false, ContentLength: null })
            context.Response.ContentType = null;
    }
}
