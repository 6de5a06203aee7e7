using FactCheck.Core.History;
using FactCheck.Data;

namespace FactCheck.Workbench.Changes;

/// <summary>Notes what one change does to things, so that it can be taken back.</summary>
internal sealed class Journal
{
    private readonly Dictionary<(string Kind, string Key), (IUndoable Thing, string? Before)> watched = [];

    /// <summary>Notes how things stand; to be called before they are changed. What stays as it is leaves no trace.</summary>
    public void Watch(params IEnumerable<IUndoable> things)
    {
        foreach (var thing in things)
        {
            watched.TryAdd((thing.Kind, thing.Key), (thing, Mementos.Write(thing.Remember())));
        }
    }

    /// <summary>Notes a thing the change makes: to undo it is to take the thing away.</summary>
    public void Made(IUndoable thing) => watched.TryAdd((thing.Kind, thing.Key), (thing, null));

    /// <summary>Leaves out what happened to a thing: it can't be taken back.</summary>
    public void Forget(IUndoable thing) => watched.Remove((thing.Kind, thing.Key));

    /// <summary>What differs now; to be asked once everything is stored and has its numbers.</summary>
    public IReadOnlyList<StepChange> Changes() =>
    [
        .. watched
            .Select(entry => new StepChange(entry.Key.Kind, entry.Key.Key, entry.Value.Before, Mementos.Write(entry.Value.Thing.Remember())))
            .Where(change => change.Before != change.After),
    ];
}
