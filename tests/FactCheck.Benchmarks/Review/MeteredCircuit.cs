using System.Diagnostics;

namespace FactCheck.Benchmarks.Review;

/// <summary>
/// What went over the wire between one page and the server since <see cref="Mark"/>: bytes the server sent, compression and
/// framing included, and when it got the first and let go of the last. Thread-safe.
/// </summary>
internal sealed class MeteredCircuit
{
    private readonly Lock _gate = new();
    private long _sent, _firstReceived, _lastSent;

    /// <summary>Forgets what went before.</summary>
    public void Mark()
    {
        lock (_gate)
            (_sent, _firstReceived, _lastSent) = (0, 0, 0);
    }

    /// <summary>
    /// Bytes the server sent, and milliseconds from the first byte it got to the last it sent: its own work, and the
    /// answers of the browser it had to wait for in between.
    /// </summary>
    public (long Sent, double Milliseconds) Read()
    {
        lock (_gate)
        {
            var time = _firstReceived == 0 || _lastSent < _firstReceived
                ? 0
                : Stopwatch.GetElapsedTime(_firstReceived, _lastSent).TotalMilliseconds;
            return (_sent, time);
        }
    }

    public void Received()
    {
        lock (_gate)
        {
            if (_firstReceived == 0)
                _firstReceived = Stopwatch.GetTimestamp();
        }
    }

    public void Sent(int bytes)
    {
        lock (_gate)
        {
            _sent += bytes;
            _lastSent = Stopwatch.GetTimestamp();
        }
    }
}
