using FactCheck.Core.People;
using FactCheck.Core.Text;
using FactCheck.Workbench.Changes;

namespace FactCheck.Workbench.Review;

/// <summary>Makes two claims of one. For fact-checkers and above.</summary>
public sealed class SplitClaim
{
    private readonly WordsChange changes;
    private readonly WordsReading reading;

    internal SplitClaim(WordsChange changes, WordsReading reading)
    {
        this.changes = changes;
        this.reading = reading;
    }

    /// <summary>
    /// The words before the cut keep number, evidence and verdict; those from there on become a new claim with the same kind,
    /// speaker and assignment, still to be decided. Both are returned, the first first.
    /// </summary>
    /// <param name="cut">Offset in the article, UTF-16; within a word it counts as before it.</param>
    public Task<Outcome<IReadOnlyList<ReviewClaim>>> RunAsync(
        Actor actor, ClaimRef claim, int cut, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var numbers = new[] { claim.Claim, 0 };
        return changes.RunAsync<IReadOnlyList<ReviewClaim>>(
            actor,
            "split claims",
            [claim],
            (claims, scope) =>
            {
                var text = claims[0].Revision.Text;
                var (second, entries) = claims[0].Split(cut, spans => reading.Figures(text, spans, claims[0].Article.PublishedOn, cancellation), scope.By, scope.At);
                scope.Db.Claims.Add(second);
                scope.Journal.Made(second);
                foreach (var entry in entries)
                    scope.Record(entry);
                numbers[1] = second.Number;
                scope.Did = $"split claim {claim.Claim} into {Words.TheClaims(numbers)}";
                return Task.CompletedTask;
            },
            async db => await ClaimReading.ListAsync(
                db, actor, db.Claims.Where(found => found.ArticleId == claim.Article && numbers.Contains(found.Number)), cancellation),
            theirs => [theirs],
            cancellation);
    }
}
