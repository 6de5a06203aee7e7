using FactCheck.Core.Claims;
using FactCheck.Core.People;
using FactCheck.Data;
using FactCheck.Workbench.Review;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Workbench.Changes;

/// <summary>Runs changes of which words a claim, or what is said about its source, is made of.</summary>
internal sealed class WordsChange(ChangeRunner changes)
{
    private delegate Task<Outcome<T>> Run<T>(
        Actor actor, Role needed, string purpose, int article, Func<ChangeScope, Task<Outcome<T>?>> change, Func<FactCheckDb, Task<T>> read, CancellationToken cancellation);

    /// <summary>
    /// Changes claims of one article that a person was looking at, each loaded with its article, revision, evidence and
    /// attribution. When somebody changed one since, nothing is stored and the outcome is their version of it.
    /// </summary>
    /// <param name="references">At least one, all of the same article.</param>
    /// <param name="change">Works on the claims in the order of <paramref name="references"/> and records what it does.</param>
    /// <param name="register">Whether the change reaches the register of speakers.</param>
    /// <param name="theirs">Makes a conflict's value of the claim as it now stands.</param>
    public Task<Outcome<T>> RunAsync<T>(
        Actor actor,
        string purpose,
        IReadOnlyList<ClaimRef> references,
        Func<IReadOnlyList<Claim>, ChangeScope, Task> change,
        Func<FactCheckDb, Task<T>> read,
        Func<ReviewClaim, T> theirs,
        CancellationToken cancellation,
        bool register = false)
    {
        var article = references[0].Article;
        return (register ? changes.OnRegisterAsync<T> : (Run<T>)changes.OnArticleAsync)(
            actor,
            Role.FactChecker,
            purpose,
            article,
            async scope =>
            {
                var numbers = references.Select(reference => reference.Claim).ToList();
                var claims = (await ClaimChange.Loaded(scope.Db, article)
                        .Include(claim => claim.Attribution!.Speakers)
                        .Where(claim => numbers.Contains(claim.Number))
                        .ToListAsync(cancellation))
                    .ToDictionary(claim => claim.Number);
                foreach (var reference in references)
                {
                    if (!claims.TryGetValue(reference.Claim, out var claim))
                        return new Outcome<T>.NotFound($"There is no claim {reference.Claim} in article {article}.");
                    if (claim.Version == reference.Version)
                        continue;
                    return new Outcome<T>.Conflict(
                        theirs((await ClaimReading.OneAsync(scope.Db, actor, article, reference.Claim, cancellation))!),
                        await ClaimChange.ConflictAsync(scope.Db, reference, cancellation));
                }

                // By itself, so that a long text is not read once for every claim and piece of evidence.
                var revisions = claims.Values.Select(claim => claim.RevisionId).ToList();
                await scope.Db.Revisions.Where(revision => revisions.Contains(revision.Id)).LoadAsync(cancellation);
                scope.Journal.Watch(claims.Values);
                await change([.. numbers.Select(number => claims[number])], scope);
                return null;
            },
            read,
            cancellation);
    }
}
