using FactCheck.Reporting.Model;
using FactCheck.Workbench.Review;

namespace FactCheck.Workbench.Reports;

/// <summary>Claims as the review page has them, to claims as the report tells them.</summary>
internal static class ReportClaims
{
    public static ReportClaim Of(ReviewClaim claim) => new(
        claim.Number,
        claim.Text,
        claim.Kind,
        claim.QuoteKind,
        claim.Cue,
        [.. claim.Speakers.Select(speaker => new ReportSpeaker(speaker.Name, speaker.Title, speaker.Kind, speaker.ConfirmedBy, speaker.SameAs))],
        claim.Source,
        [.. claim.Figures.Select(figure => new ReportFigure(figure.Text, figure.Value, figure.Unit))],
        claim.State,
        claim.Verdict,
        claim.Note,
        claim.DecidedBy,
        claim.DecidedAt,
        claim.Assignment?.Assignee,
        claim.AddedBy,
        [
            .. claim.Evidence.Select(piece => new ReportEvidence(
                piece.Title, piece.Url, piece.Locator, piece.Passage, piece.Stance, piece.IsPrimary, piece.IsConfidential, piece.AccessedOn)),
        ])
    {
        SecondCheck = claim.SecondCheck is { } check ? new ReportSecondCheck(check.State, check.Checker, check.First, check.Second) : null,
        Queries =
        [
            .. claim.Comments
                .Where(comment => comment is { IsQuery: true, StruckBy: null })
                .Select(query => new ReportQuery(query.Text, query.By, query.At, query.Answer, query.ResolvedBy, query.ResolvedAt)),
        ],
        Was = claim.Recheck?.Wording,
        WasVoice = claim.Recheck?.Voice,
        WasDraft = claim.Recheck?.Draft,
        Ticks = [.. claim.Ticks.Select(tick => new ReportTick(tick.Text, tick.By))],
    };
}
