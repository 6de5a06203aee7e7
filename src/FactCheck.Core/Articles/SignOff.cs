using FactCheck.Core.People;

namespace FactCheck.Core.Articles;

/// <summary>An editor closed the article; in force until it is reopened.</summary>
public sealed class SignOff
{
    private SignOff()
    {
    }

    internal SignOff(Actor by, DateTimeOffset at, string? note)
    {
        ById = by.Id;
        By = by.Name;
        At = at;
        Note = note;
    }

    public int Id { get; private set; }

    public int ArticleId { get; private set; }

    public string ById { get; private set; } = "";

    public string By { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    public string? Note { get; private set; }

    public string? ReopenedBy { get; private set; }

    public DateTimeOffset? ReopenedAt { get; private set; }

    public string? ReopenReason { get; private set; }

    public bool InForce => ReopenedAt is null;

    internal void Reopen(Actor by, DateTimeOffset at, string reason)
    {
        ReopenedBy = by.Name;
        ReopenedAt = at;
        ReopenReason = reason;
    }
}
