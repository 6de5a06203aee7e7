using FactCheck.Core.People;

namespace FactCheck.Core.Notices;

/// <summary>
/// Tells a person of something that is theirs to know: what somebody else did, or that time ran out. It says where, not what: the page it leads to shows
/// what the person may see.
/// </summary>
public sealed class Notice
{
    private Notice()
    {
    }

    /// <param name="claims">Numbers of the claims, at least one.</param>
    public Notice(string personId, NoticeKind kind, int articleId, IReadOnlyCollection<int> claims, Actor by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(by);
        (PersonId, Kind, ArticleId, ClaimNumber, Claims, ById, By, At) =
            (personId, kind, articleId, claims.Min(), claims.Count, by.Id, by.Name, at);
    }

    /// <summary>Claims are past their due time.</summary>
    /// <inheritdoc cref="Notice(string, NoticeKind, int, IReadOnlyCollection{int}, Actor, DateTimeOffset)"/>
    public static Notice Overdue(string personId, int articleId, IReadOnlyCollection<int> claims, DateTimeOffset due, DateTimeOffset at) =>
        new(personId, NoticeKind.Overdue, articleId, claims, Actor.Program, at) { Due = due };

    public int Id { get; private set; }

    /// <summary>Account of whom it is for.</summary>
    public string PersonId { get; private set; } = "";

    public NoticeKind Kind { get; private set; }

    public int ArticleId { get; private set; }

    /// <summary>Number of the claim within the article, the first of several.</summary>
    public int ClaimNumber { get; private set; }

    /// <summary>How many claims it is about, 1 or more.</summary>
    public int Claims { get; private set; }

    public string ById { get; private set; } = "";

    /// <summary>The name of who did it, at the time.</summary>
    public string By { get; private set; } = "";

    /// <summary>UTC.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>When the person read it, UTC; null until then.</summary>
    public DateTimeOffset? ReadAt { get; private set; }

    /// <summary>The due time that passed, UTC; null for every other kind. A person is told of it once an article.</summary>
    public DateTimeOffset? Due { get; private set; }

    /// <summary>How far it is on its way by e-mail; null where it goes no such way.</summary>
    public Mailing? Mailing { get; private set; }

    /// <summary>Has it go by e-mail as well.</summary>
    public void Mail(DateTimeOffset at) => Mailing = Mailing.Ready(at);

    /// <summary>Keeps it to the program: the person does not want e-mail, or needs none any more.</summary>
    public void KeepHere() => Mailing = null;

    /// <summary>Notes what became of it on its way.</summary>
    public void Mail(Func<Mailing, Mailing> next)
    {
        ArgumentNullException.ThrowIfNull(next);
        Mailing = Mailing is null ? null : next(Mailing);
    }
}
