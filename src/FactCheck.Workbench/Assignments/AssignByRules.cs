using FactCheck.Core.Assignments;
using FactCheck.Core.Claims;
using FactCheck.Core.People;
using FactCheck.Core.Text;
using FactCheck.Data;
using FactCheck.Workbench.Changes;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Workbench.Assignments;

/// <summary>Gives the open claims of an article that nobody has to those the desk's rules name. For editors and above.</summary>
public sealed class AssignByRules
{
    private const string Purpose = "assign by rule";

    private readonly IDbContextFactory<FactCheckDb> databases;
    private readonly ChangeRunner changes;
    private readonly TimeProvider clock;

    internal AssignByRules(IDbContextFactory<FactCheckDb> databases, ChangeRunner changes, TimeProvider clock) =>
        (this.databases, this.changes, this.clock) = (databases, changes, clock);

    /// <summary>What the rules would do now; nothing is changed.</summary>
    public async Task<Outcome<RulesPreview>> PreviewAsync(Actor actor, int article, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        if (Permission.Refusal(await Permission.CurrentAsync(db, actor, cancellation), Role.Editor, Purpose) is { } refusal)
            return new Outcome<RulesPreview>.Forbidden(refusal);
        var known = await db.Articles.AsNoTracking().SingleOrDefaultAsync(known => known.Id == article, cancellation);
        if (known is null)
            return new Outcome<RulesPreview>.NotFound($"There is no article {article}.");
        var rules = await AssignmentReading.RulesAsync(db, cancellation);
        var people = await AssignmentReading.PeopleAsync(db, clock.GetUtcNow(), cancellation);
        var claims = (await db.Claims.AsNoTracking()
                .Where(claim => claim.ArticleId == article && claim.State == WorkState.Open)
                .OrderBy(claim => claim.Number)
                .Select(claim => new PreviewClaim(claim.Number, claim.Wording, claim.Kind))
                .ToListAsync(cancellation))
            .ToDictionary(claim => claim.Number);
        var plan = AssignmentPlan.Make(rules, people, [.. claims.Values.Select(claim => new PlanClaim(article, claim.Number, claim.Kind))]);
        return new Outcome<RulesPreview>.Saved(new RulesPreview(
            article,
            known.Title,
            [
                .. plan.Given.GroupBy(given => given.Person).Select(given => new PreviewPerson(
                    given.Key.Id, given.Key.Name, given.Key.Open, [.. given.Select(each => claims[each.Claim.Number])])),
            ],
            [.. plan.Left.Select(claim => claims[claim.Number])],
            [.. plan.Absent.Select(person => $"{person.Name} {person.Absence} and is passed over.")],
            rules.Count > 0));
    }

    /// <summary>
    /// Gives out what a preview showed. What was taken, decided or dismissed since stays as it is, and the sentence that is
    /// returned says so.
    /// </summary>
    /// <param name="note">What to look out for, at most 2,000 characters.</param>
    public Task<Outcome<string>> RunAsync(
        Actor actor, int article, IReadOnlyList<GivenClaim> claims, string? note, DateTimeOffset? due, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var said = "";
        return changes.OnArticleAsync<string>(
            actor,
            Role.Editor,
            Purpose,
            article,
            async scope =>
            {
                if (claims.Count == 0)
                    return new Outcome<string>.Invalid(["No open claim waits for somebody here."]);
                var numbers = claims.Select(given => given.Claim).ToList();
                var found = await ClaimChange.Loaded(scope.Db, article)
                    .Where(claim => numbers.Contains(claim.Number) && claim.State == WorkState.Open)
                    .OrderBy(claim => claim.Number)
                    .ToListAsync(cancellation);
                var people = await AssignmentReading.PeopleAsync(scope.Db, scope.At, cancellation);
                scope.Journal.Watch(found);
                var given = new List<(int Claim, string Name)>();
                foreach (var claim in found)
                {
                    var to = claims.First(wanted => wanted.Claim == claim.Number).PersonId;
                    if (!people.TryGetValue(to, out var person) || person.Absence is not null)
                        continue;
                    scope.Record(claim.Assign(new Actor(person.Id, person.Name, Role.FactChecker), note, due, scope.By, scope.At));
                    given.Add((claim.Number, person.Name));
                }

                var left = numbers.Except(given.Select(each => each.Claim)).Order().ToList();
                if (given.Count > 0)
                    scope.Did = $"assigned {Words.Count(given.Count, "claim")} by rule: {AssignmentReading.Tally(given.Select(each => each.Name))}";
                said = Say(given, left);
                return null;
            },
            _ => Task.FromResult(said),
            cancellation);
    }

    private static string Say(List<(int Claim, string Name)> given, List<int> left)
    {
        var stays = left.Count == 0 ? "" : $" {Words.Claims(left)} changed since, or who was to get {(left.Count == 1 ? "it" : "them")} did: look again.";
        return given.Count == 0
            ? $"Nothing is assigned.{stays}"
            : $"{Words.Count(given.Count, "claim")} assigned: {AssignmentReading.Tally(given.Select(each => each.Name))}.{stays}";
    }
}
