using FactCheck.Core.People;
using FactCheck.Workbench.News;

namespace FactCheck.Web.Team;

/// <summary>Who has which article open on this server, and on which claim. Nothing of it is stored. Thread-safe.</summary>
public sealed class PresenceBoard(ILogger<PresenceBoard> log)
{
    private readonly Broadcast<Seat> _moves = new(log);
    private readonly Dictionary<int, List<Seat>> _articles = [];
    private readonly Lock _gate = new();

    /// <summary>Seats a person at an article. While their connection is down nobody sees them there.</summary>
    /// <param name="changed">Called on any thread when somebody else comes, goes or moves to another claim.</param>
    public IPresence Enter(int article, Actor who, CircuitConnection connection, Func<Task> changed)
    {
        ArgumentNullException.ThrowIfNull(who);
        ArgumentNullException.ThrowIfNull(connection);
        var seat = new Seat(this, article, who, connection);
        lock (_gate)
        {
            if (!_articles.TryGetValue(article, out var seats))
                _articles[article] = seats = [];
            seats.Add(seat);
        }

        seat.Listen(_moves.Listen(moved => moved.Article == article && moved.Who.Id != who.Id, _ => changed()));
        _moves.Tell(seat);
        return seat;
    }

    private IReadOnlyList<PresentPerson> Others(Seat mine)
    {
        lock (_gate)
        {
            return
            [
                .. _articles.GetValueOrDefault(mine.Article, [])
                    .Where(seat => seat.IsSeen && seat.Who.Id != mine.Who.Id)
                    .GroupBy(seat => seat.Who.Id)
                    .Select(seats => new PresentPerson(
                        seats.Key, seats.First().Who.Name, [.. seats.Select(seat => seat.Claim).OfType<int>().Distinct().Order()]))
                    .OrderBy(person => person.Name, StringComparer.CurrentCultureIgnoreCase),
            ];
        }
    }

    private void Leave(Seat seat)
    {
        lock (_gate)
        {
            if (!_articles.TryGetValue(seat.Article, out var seats) || !seats.Remove(seat))
                return;
            if (seats.Count == 0)
                _articles.Remove(seat.Article);
        }

        _moves.Tell(seat);
    }

    private sealed class Seat : IPresence
    {
        private readonly PresenceBoard _board;
        private readonly CircuitConnection _connection;
        private IDisposable? _listening;

        public Seat(PresenceBoard board, int article, Actor who, CircuitConnection connection)
        {
            (_board, Article, Who, _connection) = (board, article, who, connection);
            connection.Changed += Moved;
        }

        public int Article { get; }

        public Actor Who { get; }

        public int? Claim { get; private set; }

        public bool IsSeen => _connection.IsUp;

        public IReadOnlyList<PresentPerson> Others => _board.Others(this);

        public void Listen(IDisposable listening) => _listening = listening;

        public void MoveTo(int? claim)
        {
            if (Claim == claim)
                return;
            lock (_board._gate)
                Claim = claim;
            Moved();
        }

        public void Dispose()
        {
            _connection.Changed -= Moved;
            _listening?.Dispose();
            _board.Leave(this);
        }

        private void Moved() => _board._moves.Tell(this);
    }
}
