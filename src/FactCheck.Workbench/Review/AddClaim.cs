using FactCheck.Core;
using FactCheck.Core.Articles;
using FactCheck.Core.Claims;
using FactCheck.Core.People;
using FactCheck.Core.Text;
using FactCheck.Data;
using FactCheck.Workbench.Changes;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Workbench.Review;

/// <summary>Adds a claim from words a person selected. For fact-checkers and above.</summary>
public sealed class AddClaim
{
    private readonly ChangeRunner changes;
    private readonly WordsReading reading;

    internal AddClaim(ChangeRunner changes, WordsReading reading)
    {
        this.changes = changes;
        this.reading = reading;
    }

    /// <summary>
    /// The claim is open and belongs to the attribution whose content holds its first words. Figures, and the kind
    /// where none is given, come from reading the selected words alone.
    /// </summary>
    public Task<Outcome<ReviewClaim>> RunAsync(Actor actor, AddClaimRequest request, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var number = 0;
        return changes.OnArticleAsync<ReviewClaim>(
            actor,
            Role.FactChecker,
            "add claims",
            request.Article,
            async scope =>
            {
                var revision = await scope.Db.RevisionsOf(request.Article)
                    .FirstOrDefaultAsync(cancellation);
                if (revision is null)
                    return new Outcome<ReviewClaim>.NotFound($"There is no article {request.Article}.");
                revision.EnsureIs(request.Draft);
                var article = await scope.Db.Articles.SingleAsync(article => article.Id == request.Article, cancellation);
                var spans = StoryWords.Of(revision, request.Spans);
                await EnsureNewAsync(scope.Db, revision.Id, spans, cancellation);
                var attribution = await ReportedWords.CoveringAsync(scope.Db, revision.Id, spans, cancellation);
                var (kind, figures) = reading.Read(revision.Text, spans, article.PublishedOn, attribution is not null, cancellation);
                var (claim, entry) = Claim.Add(
                    article, revision, spans, request.Kind ?? kind, figures, attribution, scope.By, scope.At);
                scope.Db.Claims.Add(claim);
                scope.Journal.Made(claim);
                scope.Record(entry);
                number = claim.Number;
                return null;
            },
            async db => (await ClaimReading.OneAsync(db, actor, request.Article, number, cancellation))!,
            cancellation);
    }

    private static async Task EnsureNewAsync(
        FactCheckDb db, int revision, IReadOnlyList<TextSpan> spans, CancellationToken cancellation)
    {
        var known = await db.Claims
            .Where(claim => claim.RevisionId == revision && claim.Loss == null)
            .Select(claim => new { claim.Number, claim.Spans, claim.IsDismissed })
            .ToListAsync(cancellation);
        if (known.Find(claim => claim.Spans.SequenceEqual(spans)) is { } same)
        {
            throw new RuleBrokenException(same.IsDismissed
                ? $"Claim {same.Number} has exactly these words and is dismissed. Restore it instead."
                : $"Claim {same.Number} has exactly these words already.");
        }
    }
}
