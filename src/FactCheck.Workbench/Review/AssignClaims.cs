using FactCheck.Core.Claims;
using FactCheck.Core.People;
using FactCheck.Workbench.Changes;
using Microsoft.EntityFrameworkCore;
using Many = FactCheck.Workbench.Outcome<System.Collections.Generic.IReadOnlyList<FactCheck.Workbench.Review.ReviewClaim>>;

namespace FactCheck.Workbench.Review;

/// <summary>
/// Gives claims to a person, or takes them back. Editors may do so with any claim; a fact-checker may take claims
/// nobody has and give back their own.
/// </summary>
public sealed class AssignClaims
{
    private readonly ClaimChange changes;

    internal AssignClaims(ClaimChange changes) => this.changes = changes;

    public Task<Many> RunAsync(Actor actor, AssignClaimsRequest request, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        Actor? assignee = null;
        return changes.ManyAsync(
            actor,
            "take claims",
            request.Article,
            request.Claims,
            async (scope, claims) =>
            {
                if (Refusal(scope.By, request.AssigneeId, claims) is { } refusal)
                    return new Many.Forbidden(refusal);
                if (request.Version is { } seen && claims is [{ } only] && only.Version != seen)
                {
                    return new Many.Conflict(
                        [(await ClaimReading.OneAsync(scope.Db, scope.By, request.Article, only.Number, cancellation))!],
                        await ClaimChange.ConflictAsync(scope.Db, new ClaimRef(request.Article, only.Number, seen), cancellation));
                }

                if (request.AssigneeId is null)
                    return null;
                assignee = await scope.Db.Users
                    .Where(user => user.Id == request.AssigneeId && user.IsActive && user.Role != Role.Reader)
                    .Select(user => new Actor(user.Id, user.Name, user.Role))
                    .SingleOrDefaultAsync(cancellation);
                return assignee is null ? new Many.Invalid(["Choose an active fact-checker or editor to give the claims to."]) : null;
            },
            (claim, scope) => assignee is null
                ? claim.GiveBack(scope.By, scope.At)
                : claim.Assign(assignee, request.Note, request.Due, scope.By, scope.At),
            named => assignee is null ? $"took {named} back from whoever had them" : assignee.Id == actor.Id ? $"took {named}" : $"assigned {named} to {assignee.Name}",
            cancellation);
    }

    private static string? Refusal(Actor by, string? assigneeId, IReadOnlyList<Claim> claims)
    {
        if (by.Role >= Role.Editor)
            return null;
        if (assigneeId is not null && assigneeId != by.Id)
            return "Only editors can give claims to other people.";
        var taken = claims.FirstOrDefault(claim => claim.Assignment is { } held && held.AssigneeId != by.Id);
        return taken is null
            ? null
            : $"{taken.Assignment!.Assignee} has claim {taken.Number}. Ask an editor to give it to somebody else.";
    }
}
