using FactCheck.Core.People;
using FactCheck.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Workbench.Changes;

/// <summary>Decides who may change what, on the account as it is now: a session may be older than a new role.</summary>
internal static class Permission
{
    public const string NotActive = "Your account is no longer active. Ask an administrator.";

    /// <summary>The person as their account says now; null when it is deactivated or unknown.</summary>
    public static async Task<Actor?> CurrentAsync(FactCheckDb db, Actor actor, CancellationToken cancellation) =>
        actor == Actor.CommandLine || actor == Actor.Program
            ? actor
            : await db.Users
                .Where(user => user.Id == actor.Id && user.IsActive)
                .Select(user => new Actor(user.Id, user.Name, user.Role))
                .SingleOrDefaultAsync(cancellation);

    /// <summary>Why <paramref name="by"/> may not, as a sentence, or null.</summary>
    /// <param name="purpose">Finishes "Only editors can …".</param>
    public static string? Refusal(Actor? by, Role needed, string purpose) => (by, needed) switch
    {
        (null, _) => NotActive,
        _ when by.Role >= needed => null,
        (_, Role.FactChecker) => $"Readers can look only. Ask an administrator for the role of fact-checker to {purpose}.",
        (_, Role.Editor) => $"Only editors can {purpose}.",
        (_, Role.Administrator) => $"Only administrators can {purpose}.",
        _ => throw new ArgumentOutOfRangeException(nameof(needed), needed, "No such role to need."),
    };
}
