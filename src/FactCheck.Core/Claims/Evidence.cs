using FactCheck.Core.People;

namespace FactCheck.Core.Claims;

/// <summary>A piece of evidence on a claim. Removed evidence is kept, so that it can be restored.</summary>
public sealed class Evidence
{
    private Evidence()
    {
        Details = null!;
    }

    /// <param name="held">Whether it is for a second check and nobody else is to see it yet.</param>
    internal Evidence(EvidenceDetails details, Actor by, DateTimeOffset at, bool held = false)
    {
        Details = details;
        AddedById = by.Id;
        AddedBy = by.Name;
        AddedAt = at;
        HeldById = held ? by.Id : null;
    }

    public int Id { get; private set; }

    public int ClaimId { get; private set; }

    public EvidenceDetails Details { get; private set; }

    public string AddedById { get; private set; } = "";

    public string AddedBy { get; private set; } = "";

    public DateTimeOffset AddedAt { get; private set; }

    public DateTimeOffset? RemovedAt { get; private set; }

    /// <summary>The second checker it is held back for until their verdict is given; null where everybody may see it.</summary>
    public string? HeldById { get; private set; }

    public bool IsRemoved => RemovedAt is not null;

    /// <summary>The same piece for another claim, still by the person who found it.</summary>
    internal Evidence Copy() => new() { Details = Details, AddedById = AddedById, AddedBy = AddedBy, AddedAt = AddedAt };

    internal void Change(EvidenceDetails details) => Details = details;

    internal void Release() => HeldById = null;

    internal void Remove(DateTimeOffset at) => RemovedAt = at;

    internal void Restore() => RemovedAt = null;

    /// <summary>Stands as it did then again, or (null) does not stand.</summary>
    internal void Recall(EvidenceMemento? memento, DateTimeOffset at)
    {
        if (memento is null)
        {
            RemovedAt ??= at;
            return;
        }

        RemovedAt = null;
        HeldById = memento.HeldById;
        if (Details != memento.Details)
            Details = memento.Details;
    }
}
