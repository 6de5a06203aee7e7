using System.Collections.Immutable;
using System.Threading.Channels;
using Microsoft.Extensions.Logging;

namespace FactCheck.Workbench.News;

/// <summary>
/// Tells everybody who listens within this process. Telling never waits: each listener hears in order and in their own time,
/// and one who is slow or fails harms neither who tells nor who else listens. Thread-safe.
/// </summary>
public sealed class Broadcast<T>(ILogger log)
{
    private readonly ILogger log = log;
    private ImmutableArray<Listener> listeners = [];

    /// <summary>Has <paramref name="hear"/> called with all news told from now on until what is returned is disposed.</summary>
    /// <param name="wants">Which news to hear; asked at once by who tells, so it has to be quick.</param>
    /// <param name="hear">Called on any thread, one piece of news after the other.</param>
    public IDisposable Listen(Func<T, bool> wants, Func<T, Task> hear)
    {
        ArgumentNullException.ThrowIfNull(wants);
        ArgumentNullException.ThrowIfNull(hear);
        var listener = new Listener(this, wants, hear);
        ImmutableInterlocked.Update(ref listeners, known => known.Add(listener));
        return listener;
    }

    public void Tell(T news)
    {
        foreach (var listener in listeners)
        {
            listener.Take(news);
        }
    }

    private sealed class Listener : IDisposable
    {
        private readonly Channel<T> waiting = Channel.CreateUnbounded<T>(new UnboundedChannelOptions { SingleReader = true });
        private readonly Broadcast<T> owner;
        private readonly Func<T, bool> wants;
        private readonly Func<T, Task> hear;
        private volatile bool left;

        public Listener(Broadcast<T> owner, Func<T, bool> wants, Func<T, Task> hear)
        {
            (this.owner, this.wants, this.hear) = (owner, wants, hear);
            _ = Task.Run(HearAllAsync);
        }

        public void Take(T news)
        {
            try
            {
                if (wants(news))
                    waiting.Writer.TryWrite(news);
            }
#pragma warning disable CA1031
            catch (Exception exception)
#pragma warning restore CA1031
            {
                Missed(exception);
            }
        }

        public void Dispose()
        {
            left = true;
            ImmutableInterlocked.Update(ref owner.listeners, known => known.Remove(this));
            waiting.Writer.TryComplete();
        }

        private async Task HearAllAsync()
        {
            await foreach (var news in waiting.Reader.ReadAllAsync())
            {
                try
                {
                    if (!left)
                        await hear(news);
                }
                // Whatever a listener does wrong stays with the listener.
#pragma warning disable CA1031
                catch (Exception exception)
#pragma warning restore CA1031
                {
                    Missed(exception);
                }
            }
        }

        private void Missed(Exception exception)
        {
            // A page that closes meanwhile is no failure.
            if (!left)
                owner.log.LogError(exception, "News of {Kind} was not taken in", typeof(T).Name);
        }
    }
}
