namespace FactCheck.Web.Team;

/// <summary>
/// Runs work as soon as it is asked for, then again for all that was asked meanwhile, with a pause in between: a page that hears
/// a hundred pieces of news a second draws a few times a second. Thread-safe.
/// </summary>
/// <param name="work">Run on any thread, never twice at once. What it throws is logged and ends only that run.</param>
public sealed class Paced(TimeSpan pause, Func<Task> work, TimeProvider time, ILogger log) : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private readonly Lock _gate = new();
    private bool _running;
    private bool _again;
    private bool _left;

    public void Ask()
    {
        lock (_gate)
        {
            _again = true;
            if (_running || _left)
                return;
            _running = true;
        }

        _ = Task.Run(RunAsync);
    }

    public void Dispose()
    {
        lock (_gate)
        {
            if (_left)
                return;
            _left = true;
            _leaving.Cancel();
            if (!_running)
                _leaving.Dispose();
        }
    }

    private async Task RunAsync()
    {
        while (IsAsked())
        {
            try
            {
                await work();
                await Task.Delay(pause, time, _leaving.Token);
            }
            catch (Exception) when (_left)
            {
                // The page is closed.
            }
            // Nobody waits for the work, so nobody else would hear of it.
#pragma warning disable CA1031
            catch (Exception exception)
#pragma warning restore CA1031
            {
                log.LogError(exception, "A page could not take news in");
            }
        }
    }

    private bool IsAsked()
    {
        lock (_gate)
        {
            _running = _again && !_left;
            _again = false;
            if (!_running && _left)
                _leaving.Dispose();
            return _running;
        }
    }
}
