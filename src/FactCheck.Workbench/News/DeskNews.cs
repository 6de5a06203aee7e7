using Microsoft.Extensions.Logging;

namespace FactCheck.Workbench.News;

/// <summary>
/// Tells the open pages of this server what has just been stored. Another process, the command line or a second server, does
/// not hear it and is not heard: what it stores is there at the next reload.
/// </summary>
public sealed class DeskNews
{
    private readonly Broadcast<DeskChange> broadcast;

    internal DeskNews(ILogger<DeskNews> log) => broadcast = new Broadcast<DeskChange>(log);

    /// <summary>Has every change of the desk heard.</summary>
    /// <inheritdoc cref="Broadcast{T}.Listen"/>
    public IDisposable Listen(Func<DeskChange, Task> hear) => broadcast.Listen(_ => true, hear);

    /// <summary>Has the changes heard that <paramref name="wants"/> picks.</summary>
    /// <inheritdoc cref="Broadcast{T}.Listen"/>
    public IDisposable Listen(Func<DeskChange, bool> wants, Func<DeskChange, Task> hear) => broadcast.Listen(wants, hear);

    internal void Tell(DeskChange change) => broadcast.Tell(change);
}
