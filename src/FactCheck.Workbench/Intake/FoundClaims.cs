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
        {
            var attribution = new Attribution(
                revision,
                attributions.Count + 1,
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

            attributions.Add(reported.Id, attribution);
        }

        db.Attributions.AddRange(attributions.Values);
        return
        [
            .. found.Claims.Select(claim => Claim.Suggest(
                article,
                revision,
                claim.Spans,
                claim.Kind,
                [
                    .. claim.Figures.Select(figure => new Figure(
                        figure.Span, figure.Span.Slice(revision.Text), figure.Value, figure.Unit)),
                ],
                claim.AttributionId is { } id ? attributions[id] : null,
                claim.CheckWorthiness,
                claim.Reasons)),
        ];
    }
}
