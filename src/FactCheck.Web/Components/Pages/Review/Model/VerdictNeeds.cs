using FactCheck.Core.Claims;
using FactCheck.Workbench.Review;

namespace FactCheck.Web.Components.Pages.Review.Model;

/// <summary>The rule of each verdict, as the page asks for it.</summary>
public static class VerdictNeeds
{
    public static VerdictNeed Of(ReviewClaim claim, Verdict verdict)
    {
        var note = verdict == Verdict.Unsourced && claim.Verdict == verdict ? claim.Note : null;
        return Missing(claim, verdict, note) is null ? VerdictNeed.Nothing : verdict switch
        {
            Verdict.Verified => VerdictNeed.Support,
            Verdict.Disputed => VerdictNeed.Refutation,
            Verdict.Unsourced => VerdictNeed.SearchNote,
            _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, null),
        };
    }

    /// <summary>What is missing on the claim as it stands, as a sentence, or null.</summary>
    public static string? Missing(ReviewClaim claim, Verdict verdict, string? note) =>
        VerdictRules.Missing(verdict, note, [.. claim.Evidence.Select(Details)]);

    /// <summary>The stance evidence for this verdict starts with.</summary>
    public static Stance Preset(Verdict verdict) => verdict switch
    {
        Verdict.Verified => Stance.Supports,
        Verdict.Disputed => Stance.Refutes,
        Verdict.Unsourced => Stance.Context,
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, null),
    };

    private static EvidenceDetails Details(ReviewEvidence evidence) => new(
        evidence.Title, evidence.Url, Given(evidence.Locator), Given(evidence.Passage), evidence.Stance, evidence.IsPrimary, evidence.IsConfidential, evidence.AccessedOn);

    private static string? Given(string? words) => string.IsNullOrWhiteSpace(words) ? null : words;
}
