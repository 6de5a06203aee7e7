using FactCheck.Core.People;

namespace FactCheck.Core.Notices;

/// <summary>
/// Tells a person of something somebody else did that is theirs to know. It says where, not what: the page it leads to shows
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
}
