using FactCheck.Core.Articles;
using FactCheck.Core.Attributions;
using FactCheck.Core.Claims;
using FactCheck.Data;
using FactCheck.Extraction.Pipeline;

namespace FactCheck.Workbench.Intake;

/// <summary>Turns what extraction found into the article's attributions and suggested claims.</summary>
internal static class FoundClaims
{
    /// <summary>The claims, numbered in text order; their attributions are added to <paramref name="db"/>, as some have none.</summary>
    public static IReadOnlyList<Claim> Of(Article article, ExtractionResult found, SpeakerRegister speakers, FactCheckDb db)
    {
        var revision = article.Revisions[^1];
        var attributions = new Dictionary<string, Attribution>(found.Attributions.Count);
        foreach (var reported in found.Attributions)
            attributions.Add(reported.Id, Attribution(revision, attributions.Count + 1, reported, speakers));
        db.Attributions.AddRange(attributions.Values);
        return [.. found.Claims.Select(claim => Suggest(article, revision, claim, claim.AttributionId is { } id ? attributions[id] : null))];
    }

    /// <param name="number">Its number within the revision.</param>
    public static Attribution Attribution(Revision revision, int number, ExtractedAttribution reported, SpeakerRegister speakers)
    {
        var attribution = new Attribution(
            revision,
            number,
            reported.Kind,
            reported.Content,
            reported.Cue,
            reported.Source,
            reported.Outlet,
            reported.Confidence,
            reported.Reasons);
        foreach (var met in reported.Speakers)
        {
            if (speakers.Meet(met) is { } known)
                attribution.TraceTo(known.Speaker, met.Title, known.Reason, known.Confidence);
        }

        return attribution;
    }

    public static Claim Suggest(Article article, Revision revision, ExtractedClaim claim, Attribution? attribution) => Claim.Suggest(
        article,
        revision,
        claim.Spans,
        claim.Kind,
        [
            .. claim.Figures.Select(figure => new Figure(
                figure.Span, figure.Span.Slice(revision.Text), figure.Value, figure.Unit)),
        ],
        attribution,
        claim.CheckWorthiness,
        claim.Reasons);
}
