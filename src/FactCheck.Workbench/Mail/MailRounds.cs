using System.Threading.Channels;
using FactCheck.Workbench.News;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace FactCheck.Workbench.Mail;

/// <summary>Has notices sent: at start, so that nothing a crash left is lost, when there is news of people, and when a try is due.</summary>
internal sealed class MailRounds(SendNotices mail, DeskNews news, TimeProvider clock, ILogger<MailRounds> log) : BackgroundService
{
    private static readonly TimeSpan AfterFailure = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // One call is enough for all that came meanwhile.
        var calls = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
        using var listening = news.Listen(change => change.People.Count > 0 || change.Parts.HasFlag(DeskParts.Mail), _ => Call());
        await using var timer = clock.CreateTimer(_ => Call(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        do
        {
            if (await NextAsync(stoppingToken) is not { } next)
                continue;
            if (next - clock.GetUtcNow() is var pause && pause > TimeSpan.Zero)
                timer.Change(pause, Timeout.InfiniteTimeSpan);
            else
                await Call();
        }
        while (await calls.Reader.ReadAsync(stoppingToken));

        Task Call()
        {
            calls.Writer.TryWrite(true);
            return Task.CompletedTask;
        }
    }

    private async Task<DateTimeOffset?> NextAsync(CancellationToken stopping)
    {
        try
        {
            return await mail.RunAsync(stopping);
        }
        // A database that is away for a moment must not end the rounds.
#pragma warning disable CA1031
        catch (Exception problem) when (!stopping.IsCancellationRequested)
#pragma warning restore CA1031
        {
            log.LogError(problem, "Notices could not be sent");
            return clock.GetUtcNow() + AfterFailure;
        }
    }
}
