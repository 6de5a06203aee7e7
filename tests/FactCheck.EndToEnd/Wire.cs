using Microsoft.Playwright;

namespace FactCheck.EndToEnd;

/// <summary>The connection of a page to the app, to be cut and mended.</summary>
internal sealed class Wire
{
    private readonly IPage _page;
    private (IWebSocketRoute Page, IWebSocketRoute App)? _ends;

    private Wire(IPage page) => _page = page;

    /// <summary>Takes hold of the connection the page makes when it is next loaded.</summary>
    public static async Task<Wire> TapAsync(IPage page)
    {
        var wire = new Wire(page);
        await page.RouteWebSocketAsync(
            address => address.Contains("/_blazor", StringComparison.Ordinal),
            socket => wire._ends = (socket, socket.ConnectToServer()));
        return wire;
    }

    public async Task CutAsync()
    {
        await _page.Context.SetOfflineAsync(true);
        // Each end by itself: the app would otherwise notice only once it has heard nothing for half a minute.
        var (page, app) = _ends!.Value;
        await page.CloseAsync();
        await app.CloseAsync();
    }

    public Task MendAsync() => _page.Context.SetOfflineAsync(false);
}
