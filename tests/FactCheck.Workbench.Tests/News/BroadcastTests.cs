using System.Threading.Channels;
using FactCheck.Workbench.News;
using Microsoft.Extensions.Logging.Abstractions;

namespace FactCheck.Workbench.Tests.News;

public sealed class BroadcastTests
{
    private readonly Broadcast<int> broadcast = new(NullLogger.Instance);

    [Fact]
    public async Task Tell_EachListenerHearsWhatItWants_InOrder()
    {
        var (all, even) = (Channel.CreateUnbounded<int>(), Channel.CreateUnbounded<int>());
        using var first = broadcast.Listen(_ => true, news => Put(all, news));
        using var second = broadcast.Listen(news => news % 2 == 0, news => Put(even, news));
        for (var i = 1; i <= 100; i++)
        {
            broadcast.Tell(i);
        }

        Assert.Equal(Enumerable.Range(1, 100), await TakeAsync(all, 100));
        Assert.Equal(Enumerable.Range(1, 50).Select(i => 2 * i), await TakeAsync(even, 50));
    }

    [Fact]
    public async Task Tell_AListenerThatNeverAnswers_HoldsUpNobody()
    {
        var never = new TaskCompletionSource();
        var heard = Channel.CreateUnbounded<int>();
        using var stuck = broadcast.Listen(_ => true, _ => never.Task);
        using var other = broadcast.Listen(_ => true, news => Put(heard, news));
        broadcast.Tell(1);
        broadcast.Tell(2);
        Assert.Equal([1, 2], await TakeAsync(heard, 2));
    }

    [Fact]
    public async Task Tell_AListenerThatThrows_HearsTheNextAndHarmsNobody()
    {
        var (heard, other) = (Channel.CreateUnbounded<int>(), Channel.CreateUnbounded<int>());
        using var choosy = broadcast.Listen(_ => throw new InvalidOperationException("Cannot choose."), _ => Task.CompletedTask);
        using var clumsy = broadcast.Listen(_ => true, news => news == 1 ? throw new InvalidOperationException("Dropped it.") : Put(heard, news));
        using var careful = broadcast.Listen(_ => true, news => Put(other, news));
        broadcast.Tell(1);
        broadcast.Tell(2);
        Assert.Equal([2], await TakeAsync(heard, 1));
        Assert.Equal([1, 2], await TakeAsync(other, 2));
    }

    [Fact]
    public async Task Dispose_EndsTheHearing_AlsoFromWithinIt()
    {
        var (heard, other) = (Channel.CreateUnbounded<int>(), Channel.CreateUnbounded<int>());
        IDisposable? once = null;
        once = broadcast.Listen(_ => true, news =>
        {
            once!.Dispose();
            return Put(heard, news);
        });
        using var always = broadcast.Listen(_ => true, news => Put(other, news));
        for (var i = 1; i <= 3; i++)
        {
            broadcast.Tell(i);
        }

        Assert.Equal([1, 2, 3], await TakeAsync(other, 3));
        Assert.Equal([1], await TakeAsync(heard, 1));
        Assert.False(heard.Reader.TryRead(out _));
    }

    private static Task Put(Channel<int> to, int news)
    {
        to.Writer.TryWrite(news);
        return Task.CompletedTask;
    }

    private static async Task<IReadOnlyList<int>> TakeAsync(Channel<int> from, int count)
    {
        var taken = new List<int>();
        while (taken.Count < count)
        {
            taken.Add(await from.Reader.ReadAsync());
        }

        return taken;
    }
}
