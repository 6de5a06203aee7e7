using System.Diagnostics.CodeAnalysis;
using Microsoft.JSInterop;

namespace FactCheck.Web.Session;

/// <summary>
/// The script beside a component: its <c>open</c> returns the handle the component calls, whose <c>close</c> takes down
/// every listener. A browser that has gone is no error: its listeners went with it.
/// </summary>
internal sealed class ComponentScript : IAsyncDisposable
{
    private readonly IJSObjectReference _module;
    private readonly IJSObjectReference _handle;
    private bool _closed;

    private ComponentScript(IJSObjectReference module, IJSObjectReference handle) => (_module, _handle) = (module, handle);

    /// <param name="path">Of the script, from "./Components/" on.</param>
    /// <param name="arguments">What <c>open</c> is given.</param>
    public static async Task<ComponentScript> OpenAsync(IJSRuntime browser, string path, params object?[] arguments)
    {
        var module = await browser.InvokeAsync<IJSObjectReference>("import", path);
        return new ComponentScript(module, await module.InvokeAsync<IJSObjectReference>("open", arguments));
    }

    /// <summary>Does nothing once it is closed: who leaves a page at once is not to meet an error about it on the next.</summary>
    public async ValueTask CallAsync(string name, params object?[] arguments)
    {
        try
        {
            if (!_closed)
                await _handle.InvokeVoidAsync(name, arguments);
        }
        catch (JSException) when (_closed)
        {
        }
    }

    public async ValueTask<T?> AskAsync<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.PublicFields | DynamicallyAccessedMemberTypes.PublicProperties)] T>(
        string name)
    {
        try
        {
            return _closed ? default : await _handle.InvokeAsync<T>(name);
        }
        catch (JSException) when (_closed)
        {
            return default;
        }
    }

    public async ValueTask DisposeAsync()
    {
        _closed = true;
        try
        {
            await _handle.InvokeVoidAsync("close");
            await _handle.DisposeAsync();
            await _module.DisposeAsync();
        }
        catch (JSDisconnectedException)
        {
            // Nothing is left to close.
        }
    }
}
