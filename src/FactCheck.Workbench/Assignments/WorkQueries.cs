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
                // Told apart by the group: a sum over what belongs to the claim would be looked up once more for each.
                .GroupBy(claim => new
                {
                    claim.Assignment!.AssigneeId,
                    IsOverdue = claim.Assignment.Due < now,
                    IsDueToday = claim.Assignment.Due >= now && claim.Assignment.Due < tomorrow,
                    IsUntouched = claim.ChangedAt < limit,
                })
                .Select(claims => new { claims.Key, Count = claims.Count(), Since = claims.Min(claim => claim.ChangedAt) })
                .ToListAsync(cancellation))
            .ToLookup(claims => claims.Key.AssigneeId);
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
                .Where(person => (person.IsActive && person.Role != Role.Reader) || waiting.Contains(person.Id))
                .Select(person =>
                {
                    var has = waiting[person.Id].ToList();
                    return new PersonLoad(
                        person.Id,
                        person.Name,
                        person.Role,
                        person.IsActive,
                        person.AwayUntil > now ? person.AwayUntil : null,
                        has.Sum(claims => claims.Count),
                        has.Where(claims => claims.Key.IsOverdue).Sum(claims => claims.Count),
                        has.Where(claims => claims.Key.IsDueToday).Sum(claims => claims.Count),
                        has.Where(claims => claims.Key.IsUntouched).Sum(claims => claims.Count),
                        has.Count == 0 ? null : has.Min(claims => claims.Since),
                        decided.GetValueOrDefault(person.Id));
                })
                .OrderByDescending(person => person.Overdue)
                .ThenByDescending(person => person.Open)
                .ThenBy(person => person.Name, StringComparer.CurrentCultureIgnoreCase),
        ];
    }
}
