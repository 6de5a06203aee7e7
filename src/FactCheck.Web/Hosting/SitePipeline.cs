using FactCheck.Web.Account;
using FactCheck.Web.Api;
using FactCheck.Web.Components;

namespace FactCheck.Web.Hosting;

/// <summary>What a request passes through.</summary>
public static class SitePipeline
{
    public static WebApplication UseFactCheckSite(this WebApplication app)
    {
        app.UseSecurityHeaders(SecurityPolicy.Headers);
        app.UseExceptionHandler("/problem/500", createScopeForErrors: true);
        app.UseStatusCodePagesWithReExecute("/problem/{0}", createScopeForStatusCodePages: true);
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.MapStaticAssets().AllowAnonymous();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(options => options.ContentSecurityFrameAncestorsPolicy = null);
        app.MapSignOut();
        app.MapReports();
        return app;
    }
}
