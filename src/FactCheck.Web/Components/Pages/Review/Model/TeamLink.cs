using System.Collections.Concurrent;
using FactCheck.Web.Team;
using FactCheck.Workbench.News;

namespace FactCheck.Web.Components.Pages.Review.Model;

/// <summary>Ties a page to those who work beside it, until disposed: hears them from any thread, and has the session take it in on the page's own.</summary>
public sealed class TeamLink : IDisposable
{
    /// <summary>Between two drawings of what others do: often enough to seem at once, and no more work the more of them there are.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly ConcurrentQueue<DeskChange> _waiting = [];
    private readonly List<DeskChange> _taking = [];
    private readonly Paced _changes;
    private readonly Paced _seats;
    private readonly IPresence _presence;
    private readonly IDisposable _listening;
    private ReviewSession? _session;

    /// <param name="onPage">Runs work where the session may be used.</param>
    public TeamLink(IReviewDesk desk, Func<Func<Task>, Task> onPage, TimeProvider time, ILogger log)
    {
        ArgumentNullException.ThrowIfNull(desk);
        _changes = new Paced(Pause, () => onPage(TakeInAsync), time, log);
        _seats = new Paced(Pause, () => onPage(SeatAsync), time, log);
        _listening = desk.Listen(change =>
        {
            _waiting.Enqueue(change);
            _changes.Ask();
            return Task.CompletedTask;
        });
        _presence = desk.Enter(() =>
        {
            _seats.Ask();
            return Task.CompletedTask;
        });
    }

    /// <summary>The page has read the article: what was heard meanwhile is taken in.</summary>
    public void Begin(ReviewSession session)
    {
        ArgumentNullException.ThrowIfNull(session);
        _session = session;
        _presence.MoveTo(session.State.Claim);
        session.Changed += OnChanged;
        session.Team.Seat(_presence.Others);
        if (!_waiting.IsEmpty)
            _changes.Ask();
    }

    public void Dispose()
    {
        if (_session is not null)
            _session.Changed -= OnChanged;
        _listening.Dispose();
        _presence.Dispose();
        _changes.Dispose();
        _seats.Dispose();
    }

    private async Task TakeInAsync()
    {
        if (_session is null)
            return;
        while (_waiting.TryDequeue(out var change))
            _taking.Add(change);
        if (_taking.Count == 0)
            return;
        try
        {
            await _session.Team.TakeInAsync([.. _taking]);
            _taking.Clear();
        }
        catch
        {
            // They are read with the next.
            _session.Team.Missed();
            throw;
        }
    }

    private Task SeatAsync()
    {
        _session?.Team.Seat(_presence.Others);
        return Task.CompletedTask;
    }

    private void OnChanged(ReviewParts parts)
    {
        if (parts.HasFlag(ReviewParts.Selection))
            _presence.MoveTo(_session!.State.Claim);
    }
}
