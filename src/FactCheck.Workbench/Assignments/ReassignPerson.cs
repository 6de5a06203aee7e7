using FactCheck.Core.Assignments;
using FactCheck.Core.Claims;
using FactCheck.Core.People;
using FactCheck.Core.Text;
using FactCheck.Data;
using FactCheck.Workbench.Changes;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Workbench.Assignments;

/// <summary>
/// Gives everything somebody has to do to somebody else, or to those the rules name; notes and due times go along. Article by
/// article: a claim that is decided meanwhile keeps its verdict and stays. For editors and above.
/// </summary>
public sealed class ReassignPerson
{
    private const string Purpose = "give claims to other people";

    private readonly IDbContextFactory<FactCheckDb> databases;
    private readonly ChangeRunner changes;

    internal ReassignPerson(IDbContextFactory<FactCheckDb> databases, ChangeRunner changes) =>
        (this.databases, this.changes) = (databases, changes);

    /// <returns>The sentence that says what moved.</returns>
    /// <param name="toId">Account of an active fact-checker or above who is there; null moves by the desk's rules.</param>
    public async Task<Outcome<string>> RunAsync(Actor actor, string personId, string? toId, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        List<int> articles;
        string name;
        await using (var db = await databases.CreateDbContextAsync(cancellation))
        {
            if (Permission.Refusal(await Permission.CurrentAsync(db, actor, cancellation), Role.Editor, Purpose) is { } refusal)
                return new Outcome<string>.Forbidden(refusal);
            if (await db.Users.Where(user => user.Id == personId).Select(user => user.Name).SingleOrDefaultAsync(cancellation) is not { } found)
                return new Outcome<string>.NotFound("There is no such account.");
            name = found;
            if (toId == personId)
                return new Outcome<string>.Invalid(["Choose somebody else to give the claims to."]);
            if (toId is null && (await AssignmentReading.RulesAsync(db, cancellation)).Count == 0)
                return new Outcome<string>.Invalid(["There are no rules yet. Write some, or choose a person."]);
            articles = await Waiting(db, personId).Select(claim => claim.ArticleId).Distinct().Order().ToListAsync(cancellation);
        }

        var moved = new List<string>();
        var touched = 0;
        foreach (var article in articles)
        {
            switch (await MoveAsync(actor, article, personId, name, toId, cancellation))
            {
                case Outcome<IReadOnlyList<string>>.Saved(var names):
                    moved.AddRange(names);
                    touched += names.Count > 0 ? 1 : 0;
                    break;
                case var refused when moved.Count == 0:
                    return refused.Select(_ => "");
                default:
                    return new Outcome<string>.Saved($"{Say(name, moved, touched)} Then it could not go on: try again for the rest.");
            }
        }

        await using var after = await databases.CreateDbContextAsync(cancellation);
        var left = await Waiting(after, personId).CountAsync(cancellation);
        return new Outcome<string>.Saved(left == 0
            ? Say(name, moved, touched)
            : $"{Say(name, moved, touched)} {Words.Count(left, "claim")} {(left == 1 ? "stays" : "stay")} with {name}: no rule names somebody who is there for {(left == 1 ? "it" : "them")}.");
    }

    private Task<Outcome<IReadOnlyList<string>>> MoveAsync(
        Actor actor, int article, string personId, string name, string? toId, CancellationToken cancellation)
    {
        var moved = new List<string>();
        return changes.OnArticleAsync<IReadOnlyList<string>>(
            actor,
            Role.Editor,
            Purpose,
            article,
            async scope =>
            {
                // As they stand now that nobody else can change them: what was decided meanwhile is no longer among them.
                var claims = await ClaimChange.Loaded(scope.Db, article)
                    .Where(claim => (claim.State == WorkState.Assigned || claim.State == WorkState.Recheck) && claim.Assignment!.AssigneeId == personId)
                    .OrderBy(claim => claim.Number)
                    .ToListAsync(cancellation);
                var people = await AssignmentReading.PeopleAsync(scope.Db, scope.At, cancellation);
                if (toId is not null && (!people.TryGetValue(toId, out var chosen) || chosen.Absence is not null))
                    return new Outcome<IReadOnlyList<string>>.Invalid(["Choose an active fact-checker or editor who is not away."]);
                IReadOnlyList<AssignmentRule> rules = toId is null ? await AssignmentReading.RulesAsync(scope.Db, cancellation) : [new([], [toId])];
                people.Remove(personId);
                var plan = AssignmentPlan.Make(rules, people, [.. claims.Select(claim => new PlanClaim(article, claim.Number, claim.Kind))]);
                scope.Journal.Watch(claims);
                foreach (var given in plan.Given)
                {
                    var claim = claims.Single(claim => claim.Number == given.Claim.Number);
                    var held = claim.Assignment!;
                    scope.Record(claim.Assign(
                        new Actor(given.Person.Id, given.Person.Name, Role.FactChecker), held.Note, held.Due, scope.By, scope.At));
                    moved.Add(given.Person.Name);
                }

                if (moved.Count > 0)
                    scope.Did = $"moved {Words.Count(moved.Count, "claim")} of {name}: {AssignmentReading.Tally(moved)}";
                return null;
            },
            _ => Task.FromResult<IReadOnlyList<string>>(moved),
            cancellation);
    }

    private static IQueryable<Claim> Waiting(FactCheckDb db, string personId) =>
        db.Claims.Where(claim => (claim.State == WorkState.Assigned || claim.State == WorkState.Recheck) && claim.Assignment!.AssigneeId == personId);

    private static string Say(string name, List<string> moved, int articles) => moved.Count == 0
        ? $"{name} has no claim that could move."
        : $"{Words.Count(moved.Count, "claim")} of {name} in {Words.Count(articles, "article")} moved: {AssignmentReading.Tally(moved)}.";
}
