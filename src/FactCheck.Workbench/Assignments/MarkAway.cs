using FactCheck.Core.People;
using FactCheck.Workbench.Changes;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Workbench.Assignments;

/// <summary>Marks somebody as away, so that rules pass them over. Everybody who checks may for themselves, editors for all.</summary>
public sealed class MarkAway
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(400);

    private readonly ChangeRunner changes;

    internal MarkAway(ChangeRunner changes) => this.changes = changes;

    /// <returns>The person's name.</returns>
    /// <param name="until">When the person is back, UTC; null says that they are there.</param>
    public Task<Outcome<string>> RunAsync(Actor actor, string personId, DateTimeOffset? until, CancellationToken cancellation = default)
    {
        var name = "";
        return changes.OnDeskAsync<string>(
            actor,
            Role.FactChecker,
            "say who is away",
            async scope =>
            {
                if (scope.By.Role < Role.Editor && scope.By.Id != personId)
                    return new Outcome<string>.Forbidden("Only editors can say that somebody else is away.");
                if (await scope.Db.Users.SingleOrDefaultAsync(user => user.Id == personId, cancellation) is not { } user)
                    return new Outcome<string>.NotFound("There is no such account.");
                if (until <= scope.At || until > scope.At + Longest)
                    return new Outcome<string>.Invalid(["Choose a day after today, within a year."]);
                user.AwayUntil = until?.ToUniversalTime();
                name = user.Name;
                return null;
            },
            _ => Task.FromResult(name),
            cancellation);
    }
}
