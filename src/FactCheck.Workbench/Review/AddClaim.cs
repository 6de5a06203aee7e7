using FactCheck.Core;
using FactCheck.Core.Attributions;
using FactCheck.Core.Claims;
using FactCheck.Core.People;
using FactCheck.Core.Text;
using FactCheck.Data;
using FactCheck.Workbench.Changes;
using FactCheck.Workbench.Intake;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Workbench.Review;

/// <summary>Adds a claim from words a person selected. For fact-checkers and above.</summary>
public sealed class AddClaim
{
    private readonly ChangeRunner changes;
    private readonly ExtractText extract;

    internal AddClaim(ChangeRunner changes, ExtractText extract)
    {
        this.changes = changes;
        this.extract = extract;
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
                var revision = await scope.Db.Revisions
                    .Where(revision => revision.ArticleId == request.Article)
                    .OrderByDescending(revision => revision.Number)
                    .FirstOrDefaultAsync(cancellation);
                if (revision is null)
                    return new Outcome<ReviewClaim>.NotFound($"There is no article {request.Article}.");
                var article = await scope.Db.Articles.SingleAsync(article => article.Id == request.Article, cancellation);
                var spans = Spans.FromSelection(revision.Text, request.Spans);
                await EnsureNewAsync(scope.Db, request.Article, spans, cancellation);
                var attribution = await CoveringAsync(scope.Db, revision.Id, spans, cancellation);
                var (kind, figures) = Read(revision.Text, spans, attribution is not null, cancellation);
                var (claim, entry) = Claim.Add(
                    article, revision, spans, request.Kind ?? kind, figures, attribution, scope.By, scope.At);
                scope.Db.Claims.Add(claim);
                scope.Record(entry);
                number = claim.Number;
                return null;
            },
            async db => (await ClaimReading.OneAsync(db, request.Article, number, cancellation))!,
            cancellation);
    }

    private static async Task EnsureNewAsync(
        FactCheckDb db, int article, IReadOnlyList<TextSpan> spans, CancellationToken cancellation)
    {
        var known = await db.Claims
            .Where(claim => claim.ArticleId == article)
            .Select(claim => new { claim.Number, claim.Spans, claim.IsDismissed })
            .ToListAsync(cancellation);
        if (known.Find(claim => claim.Spans.SequenceEqual(spans)) is { } same)
        {
            throw new RuleBrokenException(same.IsDismissed
                ? $"Claim {same.Number} has exactly these words and is dismissed. Restore it instead."
                : $"Claim {same.Number} has exactly these words already.");
        }
    }

    private static async Task<Attribution?> CoveringAsync(
        FactCheckDb db, int revision, IReadOnlyList<TextSpan> spans, CancellationToken cancellation)
    {
        if (spans.Count == 0)
            return null;
        var contents = await db.Attributions
            .Where(attribution => attribution.RevisionId == revision)
            .Select(attribution => new { attribution.Id, attribution.Content })
            .ToListAsync(cancellation);
        // Where quotes nest, the innermost one is who said these words.
        var covering = contents
            .Where(attribution => attribution.Content.Any(content => content.Contains(spans[0])))
            .MinBy(attribution => attribution.Content.Sum(content => content.Length));
        return covering is null
            ? null
            : await db.Attributions.SingleAsync(attribution => attribution.Id == covering.Id, cancellation);
    }

    private (ClaimKind Kind, IReadOnlyList<Figure> Figures) Read(
        string text, IReadOnlyList<TextSpan> spans, bool isReported, CancellationToken cancellation)
    {
        ClaimKind? kind = null;
        var figures = new List<Figure>();
        foreach (var span in spans.Where(span => span.Length <= Claim.TextLimit))
        {
            foreach (var found in extract(span.Slice(text), cancellation).Claims)
            {
                kind ??= found.Kind;
                figures.AddRange(found.Figures.Select(figure =>
                {
                    var place = new TextSpan(span.Start + figure.Span.Start, figure.Span.Length);
                    return new Figure(place, place.Slice(text), figure.Value, figure.Unit);
                }));
            }
        }

        var fallback = figures.Count > 0 ? ClaimKind.Quantity : isReported ? ClaimKind.Position : ClaimKind.Event;
        return (kind ?? fallback, [.. figures.DistinctBy(figure => figure.Span).OrderBy(figure => figure.Span)]);
    }
}
