using FactCheck.Core.Assignments;
using FactCheck.Core.Claims;
using FactCheck.Core.People;
using FactCheck.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Workbench.Assignments;

/// <summary>Reads what rules need to know: the rules themselves, and who is there.</summary>
internal static class AssignmentReading
{
    public static async Task<IReadOnlyList<AssignmentRule>> RulesAsync(FactCheckDb db, CancellationToken cancellation) =>
        await db.AssignmentRules.AsNoTracking().Select(rules => rules.Rules).SingleOrDefaultAsync(cancellation) ?? [];

    /// <summary>Everybody with an account, and why claims can't be given to them.</summary>
    public static async Task<Dictionary<string, PlanPerson>> PeopleAsync(FactCheckDb db, DateTimeOffset now, CancellationToken cancellation)
    {
        var open = await db.Claims
            .Where(claim => claim.State == WorkState.Assigned || claim.State == WorkState.Recheck)
            .GroupBy(claim => claim.Assignment!.AssigneeId)
            .Select(claims => new { claims.Key, Count = claims.Count() })
            .ToDictionaryAsync(claims => claims.Key, claims => claims.Count, cancellation);
        var people = await db.Users.AsNoTracking()
            .Select(user => new { user.Id, user.Name, user.Role, user.IsActive, user.AwayUntil })
            .ToListAsync(cancellation);
        return people.ToDictionary(
            person => person.Id,
            person => new PlanPerson(person.Id, person.Name, open.GetValueOrDefault(person.Id), person switch
            {
                { IsActive: false } => "has no active account",
                { Role: Role.Reader } => "can only look",
                { AwayUntil: { } until } when until > now => "is away",
                _ => null,
            }));
    }

    /// <summary>Who gets how many: "8 to Mei Kato and 4 to Ana Duarte".</summary>
    public static string Tally(IEnumerable<string> names) => Core.Text.Words.List(names
        .GroupBy(name => name)
        .OrderByDescending(name => name.Count())
        .ThenBy(name => name.Key, StringComparer.CurrentCultureIgnoreCase)
        .Select(name => $"{name.Count():N0} to {name.Key}"));
}
