using FactCheck.Core.People;

namespace FactCheck.Core.Claims;

/// <summary>A piece of evidence on a claim. Removed evidence is kept, so that it can be restored.</summary>
public sealed class Evidence
{
    private Evidence()
    {
        Details = null!;
    }

    internal Evidence(EvidenceDetails details, Actor by, DateTimeOffset at)
    {
        Details = details;
        AddedById = by.Id;
        AddedBy = by.Name;
        AddedAt = at;
    }

    public int Id { get; private set; }

    public int ClaimId { get; private set; }

    public EvidenceDetails Details { get; private set; }

    public string AddedById { get; private set; } = "";

    public string AddedBy { get; private set; } = "";

    public DateTimeOffset AddedAt { get; private set; }

    public DateTimeOffset? RemovedAt { get; private set; }

    public bool IsRemoved => RemovedAt is not null;

    /// <summary>The same piece for another claim, still by the person who found it.</summary>
    internal Evidence Copy() => new() { Details = Details, AddedById = AddedById, AddedBy = AddedBy, AddedAt = AddedAt };

    internal void Change(EvidenceDetails details) => Details = details;

    internal void Remove(DateTimeOffset at) => RemovedAt = at;

    internal void Restore() => RemovedAt = null;

    /// <summary>Stands with these details again, or (null) does not stand.</summary>
    internal void Recall(EvidenceDetails? details, DateTimeOffset at)
    {
        if (details is null)
        {
            RemovedAt ??= at;
            return;
        }

        RemovedAt = null;
        if (Details != details)
            Details = details;
    }
}
