using System.Threading.Channels;
using FactCheck.Web.Team;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace FactCheck.Web.Tests.Team;

public sealed class PacedTests : IDisposable
{
    private readonly FakeTimeProvider _time = new();
    private readonly Channel<int> _runs = Channel.CreateUnbounded<int>();
    private readonly Paced _paced;
    private int _count;

    public PacedTests() => _paced = new Paced(TimeSpan.FromSeconds(1), RunAsync, _time, NullLogger.Instance);

    /// <summary>When set, the next run throws.</summary>
    private bool Fails { get; set; }

    public void Dispose() => _paced.Dispose();

    [Fact]
    public async Task Ask_RunsAtOnce_ThenOnceForAllThatWasAskedMeanwhile()
    {
        _paced.Ask();
        Assert.Equal(1, await _runs.Reader.ReadAsync());
        for (var i = 0; i < 100; i++)
        {
            _paced.Ask();
        }

        Assert.Equal(2, await NextAsync());
        _paced.Ask();
        Assert.Equal(3, await NextAsync());
    }

    [Fact]
    public async Task Work_ThatThrows_RunsAgainWhenAsked()
    {
        Fails = true;
        _paced.Ask();
        Assert.Equal(1, await _runs.Reader.ReadAsync());
        _paced.Ask();
        Assert.Equal(2, await NextAsync());
    }

    [Fact]
    public async Task Dispose_EndsIt()
    {
        _paced.Ask();
        Assert.Equal(1, await _runs.Reader.ReadAsync());
        _paced.Dispose();
        _paced.Ask();
        _time.Advance(TimeSpan.FromSeconds(5));
        Assert.False(_runs.Reader.TryRead(out _));
    }

    /// <summary>Lets time pass until the next run; the pause may begin a moment after the run before it.</summary>
    private async Task<int> NextAsync()
    {
        var next = _runs.Reader.ReadAsync().AsTask();
        while (!next.IsCompleted)
        {
            _time.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        return await next;
    }

    private Task RunAsync()
    {
        _runs.Writer.TryWrite(++_count);
        if (!Fails)
            return Task.CompletedTask;
        Fails = false;
        throw new InvalidOperationException("The line was busy.");
    }
}
