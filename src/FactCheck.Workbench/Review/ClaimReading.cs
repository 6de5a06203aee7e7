using FactCheck.Core.Attributions;
using FactCheck.Core.Claims;
using FactCheck.Core.People;
using FactCheck.Data;
using FactCheck.Workbench.Discussion;
using FactCheck.Workbench.SecondChecks;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Workbench.Review;

/// <summary>
/// Reads claims for the review page: four queries however many there are. Claims are read first, so that a version
/// token is never newer than the evidence beside it and a change in between ends in a conflict, not in a loss.
/// </summary>
internal static class ClaimReading
{
    public static async Task<ReviewClaim?> OneAsync(FactCheckDb db, Actor viewer, int article, int number, CancellationToken cancellation) =>
        (await ListAsync(db, viewer, db.Claims.Where(claim => claim.ArticleId == article && claim.Number == number), cancellation))
        .SingleOrDefault();

    /// <summary>The claims of <paramref name="query"/> in text order.</summary>
    /// <param name="viewer">Who is going to see them.</param>
    public static async Task<IReadOnlyList<ReviewClaim>> ListAsync(
        FactCheckDb db, Actor viewer, IQueryable<Claim> query, CancellationToken cancellation)
    {
        var claims = await query.AsNoTracking()
            .Select(claim => new
            {
                claim.Id,
                claim.Number,
                claim.Spans,
                claim.Wording,
                claim.Kind,
                claim.AttributionId,
                QuoteKind = (QuoteKind?)claim.Attribution!.Kind,
                Attribution = (int?)claim.Attribution!.Number,
                claim.Attribution!.CueText,
                claim.Attribution!.Outlet,
                Confidence = (double?)claim.Attribution!.Confidence,
                claim.Attribution!.Guess,
                claim.Ticks,
                claim.Figures,
                claim.CheckWorthiness,
                claim.Reasons,
                claim.State,
                claim.Verdict,
                claim.Note,
                claim.DecidedBy,
                claim.DecidedById,
                claim.DecidedAt,
                claim.Assignment,
                NeedsNewPerson = claim.State == WorkState.Assigned && !db.Users.Any(
                    user => user.Id == claim.Assignment!.AssigneeId && user.IsActive && user.Role != Role.Reader),
                claim.AddedBy,
                claim.Version,
                claim.Recheck,
                claim.Loss,
                claim.SecondCheck,
            })
            .ToListAsync(cancellation);
        var evidence = (await query.AsNoTracking()
                .SelectMany(claim => claim.Evidence)
                .Where(piece => piece.RemovedAt == null)
                .OrderBy(piece => piece.Id)
                .Select(piece => new
                {
                    piece.ClaimId,
                    piece.HeldById,
                    Piece = new ReviewEvidence(
                        piece.Id,
                        piece.Details.Title,
                        piece.Details.Url,
                        piece.Details.Locator,
                        piece.Details.Passage,
                        piece.Details.Stance,
                        piece.Details.IsPrimary,
                        piece.Details.IsConfidential,
                        piece.Details.AccessedOn,
                        piece.AddedBy,
                        piece.AddedAt),
                })
                .ToListAsync(cancellation))
            .ToLookup(piece => (piece.ClaimId, piece.HeldById), piece => piece.Piece);
        var comments = (await db.Comments.AsNoTracking()
                .Where(comment => query.Any(claim => claim.Id == comment.ClaimId))
                .OrderBy(comment => comment.Id)
                .Select(comment => new
                {
                    comment.ClaimId,
                    Comment = new ReviewComment(
                        comment.Id,
                        comment.ById,
                        comment.By,
                        comment.At,
                        comment.Text,
                        comment.IsQuery,
                        comment.Mentions,
                        comment.ResolvedBy,
                        comment.ResolvedAt,
                        comment.Answer,
                        comment.StruckBy,
                        comment.StruckAt),
                })
                .ToListAsync(cancellation))
            .ToLookup(comment => comment.ClaimId, comment => comment.Comment);
        var speakers = await SpeakersAsync(
            db.Attributions.Where(attribution => query.Any(claim => claim.AttributionId == attribution.Id)), cancellation);

        return
        [
            .. claims
                .OrderBy(claim => claim.Spans[0])
                .ThenBy(claim => claim.Number)
                .Select(claim => Seen(claim.SecondCheck, new ReviewClaim(
                    claim.Number,
                    claim.Spans,
                    claim.Wording,
                    claim.Kind,
                    claim.QuoteKind,
                    claim.Attribution,
                    claim.CueText,
                    claim.AttributionId is { } id ? [.. speakers[id]] : [],
                    claim.Outlet,
                    [.. claim.Figures.Select(figure => new ReviewFigure(figure.Span, figure.Text, figure.Value, figure.Unit))],
                    claim.CheckWorthiness,
                    claim.Confidence,
                    claim.Reasons,
                    claim.State,
                    claim.Verdict,
                    claim.Note,
                    claim.DecidedBy,
                    claim.DecidedAt,
                    claim.Assignment is { } given
                        ? new ReviewAssignment(given.AssigneeId, given.Assignee, given.AssignedBy, given.AssignedAt, given.Note, given.Due) { NeedsNewPerson = claim.NeedsNewPerson }
                        : null,
                    [.. evidence[(claim.Id, IsBlind(claim.SecondCheck) ? viewer.Id : null)]],
                    claim.AddedBy,
                    claim.Version)
                {
                    Ticks = claim.Ticks,
                    Guess = claim.Guess,
                    DecidedById = claim.DecidedById,
                    Comments = [.. comments[claim.Id]],
                    Recheck = claim.Recheck,
                    Loss = claim.Loss,
                    SecondCheck = claim.SecondCheck is { } known && !IsBlind(known) ? ReviewSecondCheck.Of(known) : null,
                })),
        ];

        ReviewClaim Seen(SecondCheck? check, ReviewClaim claim) => IsBlind(check) ? Blind.From(claim, check!, viewer) : claim;

        bool IsBlind(SecondCheck? check) => check is { State: SecondCheckState.Pending } && check.CheckerId == viewer.Id;
    }

    /// <summary>The speakers of <paramref name="attributions"/> by attribution, each in the order the article names them.</summary>
    public static async Task<ILookup<int, ReviewSpeaker>> SpeakersAsync(
        IQueryable<Attribution> attributions, CancellationToken cancellation) =>
        (await attributions.AsNoTracking()
            .SelectMany(attribution => attribution.Speakers)
            .OrderBy(speaker => speaker.Order)
            .Select(speaker => new
            {
                speaker.AttributionId,
                Speaker = new ReviewSpeaker(
                    speaker.SpeakerId, speaker.Speaker.Name, speaker.Title, speaker.Speaker.Kind, speaker.Reason, speaker.Confidence, speaker.ConfirmedBy, speaker.ConfirmedAt, speaker.Speaker.SameAs),
            })
            .ToListAsync(cancellation))
        // Two speakers of one attribution may have been merged since.
        .DistinctBy(speaker => (speaker.AttributionId, speaker.Speaker.Id))
        .ToLookup(speaker => speaker.AttributionId, speaker => speaker.Speaker);
}
