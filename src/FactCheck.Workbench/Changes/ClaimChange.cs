using FactCheck.Core.Articles;
using FactCheck.Core.Claims;
using FactCheck.Core.History;
using FactCheck.Core.People;
using FactCheck.Core.Text;
using FactCheck.Data;
using FactCheck.Workbench.Review;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Workbench.Changes;

/// <summary>Runs changes of claims.</summary>
internal sealed class ClaimChange(ChangeRunner changes)
{
    /// <summary>
    /// Changes one claim that a person was looking at. When somebody changed it since, nothing is stored and the
    /// outcome is their version.
    /// </summary>
    /// <param name="change">What to do with the claim; it returns the entries for the record.</param>
    /// <param name="needed">The least role that may do it.</param>
    /// <param name="prepare">What has to be known first; an outcome other than null ends the change.</param>
    public Task<Outcome<ReviewClaim>> OneAsync(
        Actor actor,
        string purpose,
        ClaimRef reference,
        Func<Claim, ChangeScope, IEnumerable<HistoryEntry?>> change,
        CancellationToken cancellation,
        Role needed = Role.FactChecker,
        Func<ChangeScope, Task<Outcome<ReviewClaim>?>>? prepare = null) =>
        changes.OnArticleAsync<ReviewClaim>(
            actor,
            needed,
            purpose,
            reference.Article,
            async scope =>
            {
                var claim = await Loaded(scope.Db, reference.Article)
                    .SingleOrDefaultAsync(claim => claim.Number == reference.Claim, cancellation);
                if (claim is null)
                    return new Outcome<ReviewClaim>.NotFound($"There is no claim {reference.Claim} in article {reference.Article}.");
                if (claim.Version != reference.Version)
                {
                    return new Outcome<ReviewClaim>.Conflict(
                        (await ClaimReading.OneAsync(scope.Db, actor, reference.Article, reference.Claim, cancellation))!,
                        await ConflictAsync(scope.Db, reference, cancellation));
                }

                if (prepare is not null && await prepare(scope) is { } ended)
                    return ended;
                scope.Journal.Watch(claim);
                foreach (var entry in change(claim, scope))
                {
                    scope.Record(entry);
                }

                return null;
            },
            async db => (await ClaimReading.OneAsync(db, actor, reference.Article, reference.Claim, cancellation))!,
            cancellation);

    /// <summary>Changes several claims of an article as they stand: all of them or, when one can't be, none.</summary>
    /// <param name="prepare">What has to be known first; an outcome other than null ends the change.</param>
    /// <param name="change">What to do with each claim; it returns the entry for the record, or null for no change.</param>
    /// <param name="did">Says what was done to the claims given as words ("claims 3 and 4" → "dismissed claims 3 and 4").</param>
    public Task<Outcome<IReadOnlyList<ReviewClaim>>> ManyAsync(
        Actor actor,
        string purpose,
        int article,
        IReadOnlyList<int> numbers,
        Func<ChangeScope, IReadOnlyList<Claim>, Task<Outcome<IReadOnlyList<ReviewClaim>>?>>? prepare,
        Func<Claim, ChangeScope, HistoryEntry?> change,
        Func<string, string> did,
        CancellationToken cancellation) =>
        changes.OnArticleAsync<IReadOnlyList<ReviewClaim>>(
            actor,
            Role.FactChecker,
            purpose,
            article,
            async scope =>
            {
                if (numbers.Count == 0)
                    return new Outcome<IReadOnlyList<ReviewClaim>>.Invalid(["Choose at least one claim."]);
                var claims = await Loaded(scope.Db, article)
                    .Where(claim => numbers.Contains(claim.Number))
                    .OrderBy(claim => claim.Number)
                    .ToListAsync(cancellation);
                var missing = numbers.Except(claims.Select(claim => claim.Number)).Order().ToList();
                if (missing.Count > 0)
                    return new Outcome<IReadOnlyList<ReviewClaim>>.NotFound(Absent(article, missing));
                if (prepare is not null && await prepare(scope, claims) is { } ended)
                    return ended;
                scope.Journal.Watch(claims);
                var errors = new List<string>();
                var changed = new List<int>();
                foreach (var claim in claims)
                {
                    try
                    {
                        if (change(claim, scope) is not { } entry)
                            continue;
                        scope.Record(entry);
                        changed.Add(claim.Number);
                    }
                    catch (Core.RuleBrokenException broken)
                    {
                        errors.AddRange(broken.Errors);
                    }
                }

                if (changed.Count > 1)
                    scope.Did = did(Words.TheClaims(changed));
                return errors.Count == 0 ? null : new Outcome<IReadOnlyList<ReviewClaim>>.Invalid([.. errors.Distinct()]);
            },
            db => ClaimReading.ListAsync(
                db, actor, db.Claims.Where(claim => claim.ArticleId == article && numbers.Contains(claim.Number)), cancellation),
            cancellation);

    internal static IQueryable<Claim> Loaded(FactCheckDb db, int article) =>
        db.Claims.Include(claim => claim.Article).Include(claim => claim.Evidence).Where(claim => claim.ArticleId == article);

    private static string Absent(int article, List<int> missing) => missing.Count == 1
        ? $"There is no claim {missing[0]} in article {article}."
        : $"{Words.Claims(missing)} are not in article {article}.";

    internal static async Task<string> ConflictAsync(FactCheckDb db, ClaimRef reference, CancellationToken cancellation)
    {
        var by = await db.History
            .Where(entry => entry.ArticleId == reference.Article && entry.ClaimNumber == reference.Claim && !entry.IsDiscussion)
            .OrderByDescending(entry => entry.Id)
            .Select(entry => entry.By)
            .FirstOrDefaultAsync(cancellation);
        return $"{by ?? "Somebody"} changed claim {reference.Claim} first. Yours is not saved: look at theirs, then try again.";
    }
}
