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

    private ComponentScript(IJSObjectReference module, IJSObjectReference handle) => (_module, _handle) = (module, handle);

    /// <param name="path">Of the script, from "./Components/" on.</param>
    /// <param name="arguments">What <c>open</c> is given.</param>
    public static async Task<ComponentScript> OpenAsync(IJSRuntime browser, string path, params object?[] arguments)
    {
        var module = await browser.InvokeAsync<IJSObjectReference>("import", path);
        return new ComponentScript(module, await module.InvokeAsync<IJSObjectReference>("open", arguments));
    }

    public ValueTask CallAsync(string name, params object?[] arguments) => _handle.InvokeVoidAsync(name, arguments);

    public ValueTask<T> AskAsync<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.PublicFields | DynamicallyAccessedMemberTypes.PublicProperties)] T>(
        string name) => _handle.InvokeAsync<T>(name);

    public async ValueTask DisposeAsync()
    {
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
