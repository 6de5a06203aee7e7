using FactCheck.Core.History;
using FactCheck.Core.People;
using FactCheck.Core.Text;
using FactCheck.Data;
using Microsoft.AspNetCore.Identity;

namespace FactCheck.Workbench.Changes;

/// <summary>What a change works with: an open transaction, who makes it, and the one moment it happens at.</summary>
/// <param name="Users">Works on <paramref name="Db"/>, so within the same transaction.</param>
/// <param name="By">The person as their account says now, not as when they signed in.</param>
internal sealed record ChangeScope(FactCheckDb Db, UserManager<DeskUser> Users, Actor By, DateTimeOffset At)
{
    private readonly List<HistoryEntry> entries = [];

    /// <summary>What the change does to things that undo can put back.</summary>
    public Journal Journal { get; } = new();

    /// <summary>What was done, behind a name ("dismissed claims 3 and 4"); where it is not set, what the entries say.</summary>
    public string? Did { get; set; }

    /// <summary>A thing that what the person did with it before can't be taken back from, or null.</summary>
    public IUndoable? Sealed { get; private set; }

    /// <summary>Makes what the person has done with a thing, now and before, final: undo does not reach it.</summary>
    public void Seal(IUndoable thing)
    {
        Journal.Forget(thing);
        Sealed = thing;
    }

    /// <summary>Puts an entry into the record; null is a change that changed nothing.</summary>
    public void Record(HistoryEntry? entry)
    {
        if (entry is null)
            return;
        Db.History.Add(entry);
        entries.Add(entry);
    }

    /// <summary>The step to keep for undo, or null where nothing it could put back has changed.</summary>
    public Step? ToStep(int article) =>
        Journal.Changes() is { Count: > 0 } changes
            ? new Step(article, By, At, Did ?? Said(), Did is null && entries.Exists(entry => entry.TellsEvidence), changes)
            : null;

    private string Said() => Words.List(entries
        .Select(entry => entry.Sentence)
        .Select(sentence => (sentence.StartsWith($"{By.Name} ", StringComparison.Ordinal) ? sentence[(By.Name.Length + 1)..] : sentence).TrimEnd('.')));
}
