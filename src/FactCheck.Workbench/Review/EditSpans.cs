using FactCheck.Core;
using FactCheck.Core.Articles;
using FactCheck.Core.People;
using FactCheck.Core.Text;
using FactCheck.Data;
using FactCheck.Workbench.Changes;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Workbench.Review;

/// <summary>Makes other words of the article those of a claim. For fact-checkers and above.</summary>
public sealed class EditSpans
{
    private readonly WordsChange changes;
    private readonly WordsReading reading;

    internal EditSpans(WordsChange changes, WordsReading reading)
    {
        this.changes = changes;
        this.reading = reading;
    }

    /// <summary>
    /// Figures are read anew; kind, speaker, evidence and assignment stay. A verdict is withdrawn, where the request says that
    /// the person knows.
    /// </summary>
    public Task<Outcome<ReviewClaim>> RunAsync(Actor actor, EditSpansRequest request, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (article, number, _) = request.Claim;
        return changes.RunAsync(
            actor,
            "change the words of claims",
            [request.Claim],
            async (claims, scope) =>
            {
                var claim = claims[0];
                var spans = StoryWords.Of(claim.Revision, request.Spans);
                await EnsureNoOtherAsync(scope.Db, claim.RevisionId, number, spans, cancellation);
                var figures = reading.Figures(claim.Revision.Text, spans, claim.Article.PublishedOn, cancellation);
                foreach (var entry in claim.Respan(spans, figures, request.WithdrawVerdict, scope.By, scope.At))
                    scope.Record(entry);
                scope.Did = $"changed the words of claim {number}";
            },
            async db => (await ClaimReading.OneAsync(db, actor, article, number, cancellation))!,
            theirs => theirs,
            cancellation);
    }

    private static async Task EnsureNoOtherAsync(
        FactCheckDb db, int revision, int number, IReadOnlyList<TextSpan> spans, CancellationToken cancellation)
    {
        var others = await db.Claims
            .Where(claim => claim.RevisionId == revision && claim.Loss == null && claim.Number != number && !claim.IsDismissed)
            .Select(claim => new { claim.Number, claim.Spans })
            .ToListAsync(cancellation);
        if (others.Find(claim => claim.Spans.SequenceEqual(spans)) is { } same)
            throw new RuleBrokenException($"Claim {same.Number} has exactly these words already. Merge the two instead.");
    }
}
