using FactCheck.Web.Theme;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.AspNetCore.Components.Web;

namespace FactCheck.Web.Components;

/// <summary>The document. Account pages are rendered on the server and need the request; all others live in a circuit.</summary>
public partial class App
{
    // Not prerendered: what is typed into a page before its circuit is up would be lost.
    private static readonly InteractiveServerRenderMode Interactive = new(prerender: false);

    [CascadingParameter] private HttpContext Http { get; set; } = null!;

    private InteractiveServerRenderMode? Mode => Http.AcceptsInteractiveRouting() ? Interactive : null;

    private string? Theme => ThemeChoice.From(Http.Request.Cookies[ThemeChoice.CookieName]);
}
