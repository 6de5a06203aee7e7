using FactCheck.Core.History;
using FactCheck.Core.People;
using FactCheck.Data;
using Microsoft.AspNetCore.Identity;

namespace FactCheck.Workbench.Changes;

/// <summary>What a change works with: an open transaction, who makes it, and the one moment it happens at.</summary>
/// <param name="Users">Works on <paramref name="Db"/>, so within the same transaction.</param>
/// <param name="By">The person as their account says now, not as when they signed in.</param>
internal sealed record ChangeScope(FactCheckDb Db, UserManager<DeskUser> Users, Actor By, DateTimeOffset At)
{
    /// <summary>Puts an entry into the record; null is a change that changed nothing.</summary>
    public void Record(HistoryEntry? entry)
    {
        if (entry is not null)
            Db.History.Add(entry);
    }
}
