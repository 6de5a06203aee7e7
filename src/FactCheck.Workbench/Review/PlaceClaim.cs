using FactCheck.Core;
using FactCheck.Core.Articles;
using FactCheck.Core.Claims;
using FactCheck.Core.People;
using FactCheck.Core.Text;
using FactCheck.Data;
using FactCheck.Workbench.Changes;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Workbench.Review;

/// <summary>Gives a claim that is not in the newest draft words in it. For fact-checkers and above.</summary>
public sealed class PlaceClaim
{
    private readonly WordsChange changes;
    private readonly WordsReading reading;

    internal PlaceClaim(WordsChange changes, WordsReading reading)
    {
        this.changes = changes;
        this.reading = reading;
    }

    /// <summary>
    /// All that was found out stays; other words than before are to be rechecked. Who says them is who says the words there. A
    /// suggestion the program made of exactly these words is dismissed.
    /// </summary>
    /// <returns>The claim, and the suggestion it took the place of.</returns>
    public Task<Outcome<IReadOnlyList<ReviewClaim>>> RunAsync(Actor actor, PlaceClaimRequest request, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (article, number, _) = request.Claim;
        List<int> touched = [number];
        return changes.RunAsync<IReadOnlyList<ReviewClaim>>(
            actor,
            "place claims in a new draft",
            [request.Claim],
            async (claims, scope) =>
            {
                var claim = claims[0];
                var draft = await scope.Db.RevisionsOf(article).FirstAsync(cancellation);
                draft.EnsureIs(request.Draft);
                var spans = StoryWords.Of(draft, request.Spans);
                var same = await SameAsync(scope.Db, draft, spans, cancellation);
                var attribution = claim.Attribution is { } kept && kept.RevisionId == draft.Id
                    ? kept
                    : await ReportedWords.CoveringAsync(scope.Db, draft.Id, spans, cancellation);
                var people = await scope.Db.Users.Where(user => user.IsActive).Select(user => user.Id).ToListAsync(cancellation);
                scope.Record(claim.Place(
                    draft,
                    spans,
                    reading.Figures(draft.Text, spans, claim.Article.PublishedOn, cancellation),
                    attribution,
                    people.ToHashSet(),
                    scope.By,
                    scope.At));
                if (same is not null)
                {
                    scope.Journal.Watch(same);
                    scope.Record(same.Dismiss(scope.By, scope.At));
                    touched.Add(same.Number);
                }

                scope.Did = $"found claim {number} in draft {draft.Number}";
            },
            db => ClaimReading.ListAsync(
                db, actor, db.Claims.Where(claim => claim.ArticleId == article && touched.Contains(claim.Number)), cancellation),
            theirs => [theirs],
            cancellation);
    }

    /// <summary>The suggestion that has exactly these words, or null.</summary>
    private static async Task<Claim?> SameAsync(FactCheckDb db, Revision draft, IReadOnlyList<TextSpan> spans, CancellationToken cancellation)
    {
        var standing = await ClaimChange.Loaded(db, draft.ArticleId)
            .Where(claim => claim.RevisionId == draft.Id && claim.Loss == null && !claim.IsDismissed)
            .ToListAsync(cancellation);
        var same = standing.Find(claim => claim.Spans.SequenceEqual(spans));
        return same is null or { State: WorkState.Suggested }
            ? same
            : throw new RuleBrokenException($"Claim {same.Number} has exactly these words, and somebody took it up. Choose other words, or dismiss it first.");
    }
}
