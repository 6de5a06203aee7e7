using System.Diagnostics.CodeAnalysis;
using Microsoft.JSInterop;

namespace FactCheck.Web.Session;

/// <summary>
/// The script beside a component: its <c>open</c> returns the handle the component calls, whose <c>close</c> takes down
/// every listener. A browser that has gone is no error: its listeners went with it. Nor is a component that has gone while its
/// script was opened: the script is closed again as soon as it is open.
/// </summary>
/// <param name="path">Of the script, from "./Components/" on.</param>
internal sealed class ComponentScript(string path) : IAsyncDisposable
{
    private IJSObjectReference? _module;
    private IJSObjectReference? _handle;
    private bool _begun;
    private bool _opening;
    private bool _closed;

    public bool IsOpen => _handle is not null && !_closed;

    /// <summary>Opens the script, once.</summary>
    /// <param name="arguments">What <c>open</c> is given.</param>
    /// <returns>Whether it is open now: not where it is being opened already, or the component has gone.</returns>
    public async Task<bool> OpenAsync(IJSRuntime browser, params object?[] arguments)
    {
        if (_begun || _closed)
            return IsOpen;
        _begun = _opening = true;
        try
        {
            _module = await browser.InvokeAsync<IJSObjectReference>("import", path);
            if (!_closed)
                _handle = await _module.InvokeAsync<IJSObjectReference>("open", arguments);
        }
        catch (JSException) when (_closed)
        {
            // What it was to listen to has gone.
        }
        finally
        {
            _opening = false;
        }

        if (_closed)
            await CloseAsync();
        return IsOpen;
    }

    /// <summary>Does nothing before it is open and once it is closed: who leaves a page at once is not to meet an error about it on the next.</summary>
    public async ValueTask CallAsync(string name, params object?[] arguments)
    {
        try
        {
            if (IsOpen)
                await _handle!.InvokeVoidAsync(name, arguments);
        }
        catch (JSException) when (_closed)
        {
        }
    }

    /// <inheritdoc cref="CallAsync"/>
    public async ValueTask<T?> AskAsync<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.PublicFields | DynamicallyAccessedMemberTypes.PublicProperties)] T>(
        string name)
    {
        try
        {
            return IsOpen ? await _handle!.InvokeAsync<T>(name) : default;
        }
        catch (JSException) when (_closed)
        {
            return default;
        }
    }

    public async ValueTask DisposeAsync()
    {
        _closed = true;
        if (!_opening)
            await CloseAsync();
    }

    private async Task CloseAsync()
    {
        try
        {
            if (_handle is not null)
            {
                await _handle.InvokeVoidAsync("close");
                await _handle.DisposeAsync();
            }

            if (_module is not null)
                await _module.DisposeAsync();
        }
        catch (JSDisconnectedException)
        {
            // Nothing is left to close.
        }
    }
}
