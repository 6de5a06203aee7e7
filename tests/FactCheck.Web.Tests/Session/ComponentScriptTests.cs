using FactCheck.Web.Session;
using Microsoft.JSInterop;

namespace FactCheck.Web.Tests.Session;

public sealed class ComponentScriptTests : IAsyncDisposable
{
    private readonly SlowBrowser _browser = new();
    private readonly ComponentScript _script = new("./script.js");

    public async ValueTask DisposeAsync()
    {
        await _script.DisposeAsync();
        await _browser.DisposeAsync();
    }

    [Fact]
    public async Task Open_OfAComponentThatGoesMeanwhile_IsClosedAgainOnceItIsOpen()
    {
        var opening = _script.OpenAsync(_browser);
        await _script.DisposeAsync();
        Assert.Equal(["import", "open"], _browser.Called);

        _browser.Handle.SetResult(_browser);

        Assert.False(await opening);
        Assert.Equal(["import", "open", "close"], _browser.Called);
    }

    [Fact]
    public async Task Open_WhereWhatItListensToHasGone_IsNoFault()
    {
        var opening = _script.OpenAsync(_browser);
        await _script.DisposeAsync();

        _browser.Handle.SetException(new JSException("Cannot read properties of null"));

        Assert.False(await opening);
    }

    [Fact]
    public async Task Open_ThatFailsWhileTheComponentIsThere_IsAFault()
    {
        var opening = _script.OpenAsync(_browser);

        _browser.Handle.SetException(new JSException("Unexpected token"));

        await Assert.ThrowsAsync<JSException>(() => opening);
    }

    [Fact]
    public async Task Open_AskedForTwice_OpensOnce()
    {
        var opening = _script.OpenAsync(_browser);
        Assert.False(await _script.OpenAsync(_browser));

        _browser.Handle.SetResult(_browser);

        Assert.True(await opening);
        Assert.True(await _script.OpenAsync(_browser));
        Assert.Equal(["import", "open"], _browser.Called);
    }

    [Fact]
    public async Task Call_BeforeItIsOpen_DoesNothing()
    {
        await _script.CallAsync("lead");

        Assert.Empty(_browser.Called);
    }

    /// <summary>A browser whose script opens when the test says so; module and handle in one.</summary>
    private sealed class SlowBrowser : IJSRuntime, IJSObjectReference
    {
        public List<string> Called { get; } = [];

        public TaskCompletionSource<IJSObjectReference> Handle { get; } = new();

        public async ValueTask<TValue> InvokeAsync<TValue>(string identifier, object?[]? args)
        {
            Called.Add(identifier);
            object? answer = identifier switch
            {
                "import" => this,
                "open" => await Handle.Task,
                _ => null,
            };
            return (TValue)answer!;
        }

        public ValueTask<TValue> InvokeAsync<TValue>(string identifier, CancellationToken cancellationToken, object?[]? args) =>
            InvokeAsync<TValue>(identifier, args);

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
