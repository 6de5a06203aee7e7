using FactCheck.Core.Claims;
using FactCheck.Core.People;
using FactCheck.Core.Text;
using FactCheck.Workbench.Changes;

namespace FactCheck.Workbench.Review;

/// <summary>Makes one claim of several. For fact-checkers and above.</summary>
public sealed class MergeClaims
{
    private readonly WordsChange changes;
    private readonly WordsReading reading;

    internal MergeClaims(WordsChange changes, WordsReading reading)
    {
        this.changes = changes;
        this.reading = reading;
    }

    /// <summary>
    /// The lowest number is kept, with the words and the evidence of all; the others are dismissed and point to it. Refused
    /// where their verdicts or speakers differ. All of them are returned, in order of number.
    /// </summary>
    /// <param name="claims">Two or more of one article.</param>
    public Task<Outcome<IReadOnlyList<ReviewClaim>>> RunAsync(
        Actor actor, IReadOnlyList<ClaimRef> claims, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ClaimRef[] chosen = [.. claims.DistinctBy(claim => claim.Claim)];
        if (chosen.Length < 2)
            return Task.FromResult<Outcome<IReadOnlyList<ReviewClaim>>>(new Outcome<IReadOnlyList<ReviewClaim>>.Invalid(["Choose at least two claims to merge."]));
        var numbers = chosen.Select(claim => claim.Claim).ToList();
        return changes.RunAsync<IReadOnlyList<ReviewClaim>>(
            actor,
            "merge claims",
            chosen,
            (found, scope) =>
            {
                var text = found[0].Revision.Text;
                var (_, entries) = Claim.Merge(found, spans => reading.Figures(text, spans, found[0].Article.PublishedOn, cancellation), scope.By, scope.At);
                foreach (var entry in entries)
                    scope.Record(entry);
                scope.Did = $"merged {Words.TheClaims([.. numbers.Order()])}";
                return Task.CompletedTask;
            },
            async db => [.. (await ClaimReading.ListAsync(
                db, actor, db.Claims.Where(claim => claim.ArticleId == chosen[0].Article && numbers.Contains(claim.Number)), cancellation))
                .OrderBy(claim => claim.Number)],
            theirs => [theirs],
            cancellation);
    }
}
