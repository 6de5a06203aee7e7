using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace FactCheck.Workbench.Notices;

/// <summary>Looks for what is overdue, at start and then every minute.</summary>
internal sealed class OverdueWatch(TellOverdue overdue, TimeProvider clock, ILogger<OverdueWatch> log) : BackgroundService
{
    public static TimeSpan Every { get; } = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
        do
        {
            try
            {
                await overdue.RunAsync(stoppingToken);
            }
            // A database that is away for a moment must not end the watch.
#pragma warning disable CA1031
            catch (Exception problem) when (!stoppingToken.IsCancellationRequested)
#pragma warning restore CA1031
            {
                log.LogError(problem, "What is overdue could not be told");
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
