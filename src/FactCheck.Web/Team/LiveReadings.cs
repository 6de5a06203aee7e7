using FactCheck.Workbench.News;

namespace FactCheck.Web.Team;

/// <summary>Lets pages read anew what they show when somebody changes it.</summary>
public sealed class LiveReadings(DeskNews news, TimeProvider time, ILogger<LiveReading> log)
{
    /// <summary>A list is read whole, so not more often than this.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <param name="wants">Which changes show on the page.</param>
    /// <param name="read">Reads and draws; called on any thread, never twice at once.</param>
    public LiveReading Start(Func<DeskChange, bool> wants, Func<Task> read)
    {
        var paced = new Paced(Pause, read, time, log);
        return new LiveReading(
            news.Listen(wants, _ =>
            {
                paced.Ask();
                return Task.CompletedTask;
            }),
            paced);
    }
}
