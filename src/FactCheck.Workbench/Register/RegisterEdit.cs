using FactCheck.Core.Attributions;
using FactCheck.Workbench.Changes;

namespace FactCheck.Workbench.Register;

/// <summary>Notes what one change does to the register, so that it can be taken back.</summary>
internal sealed class RegisterEdit(ChangeScope scope)
{
    private readonly Dictionary<Speaker, (SpeakerState State, Guid? Version)> before = [];
    private readonly List<(AttributionSpeaker Row, int From, Speaker To)> moves = [];

    /// <summary>Notes how an entry stands; to be called before it is changed, with its names loaded.</summary>
    public void Watch(Speaker speaker) => before.TryAdd(speaker, (speaker.State, speaker.Version));

    /// <summary>Notes an entry the change makes, once it is stored: to undo it is to take the entry away.</summary>
    public void Made(Speaker speaker) => before.TryAdd(speaker, (speaker.State with { IsRemoved = true }, null));

    public void Move(AttributionSpeaker row, Speaker to)
    {
        moves.Add((row, row.SpeakerId, to));
        row.MoveTo(to);
    }

    /// <summary>Puts the change into the record, where anything differs.</summary>
    public void Record(Speaker main, Speaker? other, string sentence, long? undoOf = null)
    {
        var steps = before
            .Where(entry => entry.Value.Version != entry.Key.Version)
            .Select(entry => new SpeakerStep(entry.Key.Id, entry.Value.State, entry.Key.Version))
            .ToList();
        if (steps.Count == 0 && moves.Count == 0)
            return;
        scope.Db.RegisterChanges.Add(new RegisterChange(
            main,
            other,
            steps,
            [.. moves.Select(move => new SpeakerMove(move.Row.AttributionId, move.Row.Order, move.From, move.To.Id))],
            undoOf,
            scope.By,
            scope.At,
            sentence));
    }
}
