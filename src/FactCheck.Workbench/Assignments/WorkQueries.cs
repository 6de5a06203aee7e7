using FactCheck.Core.Claims;
using FactCheck.Core.People;
using FactCheck.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Workbench.Assignments;

/// <summary>Who has how much to do. Everybody with an account may look.</summary>
public sealed class WorkQueries
{
    private readonly IDbContextFactory<FactCheckDb> databases;
    private readonly TimeProvider clock;

    internal WorkQueries(IDbContextFactory<FactCheckDb> databases, TimeProvider clock) => (this.databases, this.clock) = (databases, clock);

    /// <summary>Everybody who checks or still has claims, whoever is late first, then who has most to do: three queries however many there are.</summary>
    /// <param name="day">When the reader's day begins, UTC.</param>
    /// <param name="untouchedFor">How long nobody may have done anything with a claim for it to count as untouched.</param>
    public async Task<IReadOnlyList<PersonLoad>> LoadAsync(
        Actor actor, DateTimeOffset day, TimeSpan untouchedFor, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var now = clock.GetUtcNow();
        var tomorrow = day.AddDays(1);
        var limit = now - untouchedFor;
        var waiting = (await db.Claims
                .Where(claim => claim.State == WorkState.Assigned || claim.State == WorkState.Recheck)
                .Select(claim => new { claim.Assignment!.AssigneeId, claim.Assignment!.Due, claim.ChangedAt })
                .GroupBy(claim => claim.AssigneeId)
                .Select(claims => new
                {
                    claims.Key,
                    Open = claims.Count(),
                    Overdue = claims.Sum(claim => claim.Due < now ? 1 : 0),
                    DueToday = claims.Sum(claim => claim.Due >= now && claim.Due < tomorrow ? 1 : 0),
                    Untouched = claims.Sum(claim => claim.ChangedAt < limit ? 1 : 0),
                    Since = claims.Min(claim => claim.ChangedAt),
                })
                .ToListAsync(cancellation))
            .ToDictionary(claims => claims.Key);
        var decided = await db.Claims
            .Where(claim => claim.DecidedAt >= day && claim.DecidedById != null)
            .GroupBy(claim => claim.DecidedById!)
            .Select(claims => new { claims.Key, Count = claims.Count() })
            .ToDictionaryAsync(claims => claims.Key, claims => claims.Count, cancellation);
        var people = await db.Users.AsNoTracking()
            .Select(user => new { user.Id, user.Name, user.Role, user.IsActive, user.AwayUntil })
            .ToListAsync(cancellation);
        return
        [
            .. people
                .Where(person => (person.IsActive && person.Role != Role.Reader) || waiting.ContainsKey(person.Id))
                .Select(person =>
                {
                    var has = waiting.GetValueOrDefault(person.Id);
                    return new PersonLoad(
                        person.Id,
                        person.Name,
                        person.Role,
                        person.IsActive,
                        person.AwayUntil > now ? person.AwayUntil : null,
                        has?.Open ?? 0,
                        has?.Overdue ?? 0,
                        has?.DueToday ?? 0,
                        has?.Untouched ?? 0,
                        has?.Since,
                        decided.GetValueOrDefault(person.Id));
                })
                .OrderByDescending(person => person.Overdue)
                .ThenByDescending(person => person.Open)
                .ThenBy(person => person.Name, StringComparer.CurrentCultureIgnoreCase),
        ];
    }
}
