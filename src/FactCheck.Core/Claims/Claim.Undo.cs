using System.Globalization;
using FactCheck.Core.History;

namespace FactCheck.Core.Claims;

/// <summary>Being put back to an earlier state. <see cref="Evidence"/> has to be loaded.</summary>
public sealed partial class Claim : IUndoable
{
    /// <summary>What <see cref="IUndoable.Kind"/> is for claims.</summary>
    public const string UndoableKind = "claim";

    /// <summary>Whether its making was undone: it is shown and counted nowhere, and kept so that it can come back.</summary>
    public bool IsUndone { get; private set; }

    string IUndoable.Kind => UndoableKind;

    string IUndoable.Key => Number.ToString(CultureInfo.InvariantCulture);

    object? IUndoable.Remember() => IsUndone ? null : Remember();

    void IUndoable.Recall(object? memento, DateTimeOffset at)
    {
        IsUndone = memento is null;
        if (memento is not null)
            Recall((ClaimMemento)memento, at);
        ChangedAt = at;
        Renew();
    }

    private ClaimMemento Remember() => new(
        RevisionId,
        Spans,
        Wording,
        Kind,
        Figures,
        AttributionId,
        CheckWorthiness,
        Reasons,
        IsAccepted,
        IsDismissed,
        Assignment,
        Verdict,
        Note,
        DecidedById,
        DecidedBy,
        DecidedAt,
        [.. evidence.Where(piece => !piece.IsRemoved).OrderBy(piece => piece.Id).Select(piece => new EvidenceMemento(piece.Id, piece.Details, piece.HeldById))],
        Ticks,
        Recheck,
        Loss,
        SecondCheck);

    private void Recall(ClaimMemento memento, DateTimeOffset at)
    {
        RevisionId = memento.RevisionId;
        Spans = memento.Spans;
        Wording = memento.Wording;
        Kind = memento.Kind;
        Figures = memento.Figures;
        AttributionId = memento.AttributionId;
        CheckWorthiness = memento.CheckWorthiness;
        Reasons = memento.Reasons;
        IsAccepted = memento.IsAccepted;
        IsDismissed = memento.IsDismissed;
        if (Assignment != memento.Assignment)
            Assignment = memento.Assignment;
        Verdict = memento.Verdict;
        Note = memento.Note;
        DecidedById = memento.DecidedById;
        DecidedBy = memento.DecidedBy;
        DecidedAt = memento.DecidedAt;
        Ticks = memento.Ticks;
        (Recheck, Loss, SecondCheck) = (memento.Recheck, memento.Loss, memento.SecondCheck);
        var standing = memento.Evidence.ToDictionary(piece => piece.Id);
        foreach (var piece in evidence)
        {
            piece.Recall(standing.GetValueOrDefault(piece.Id), at);
        }
    }
}
