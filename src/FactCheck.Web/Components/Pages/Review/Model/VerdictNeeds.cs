using FactCheck.Core.Claims;
using FactCheck.Workbench.Review;

namespace FactCheck.Web.Components.Pages.Review.Model;

/// <summary>The rule of each verdict, as the page asks for it.</summary>
public static class VerdictNeeds
{
    public static VerdictNeed Of(ReviewClaim claim, Verdict verdict) => verdict switch
    {
        Verdict.Verified => claim.Evidence.Any(IsProof) ? VerdictNeed.Nothing : VerdictNeed.Support,
        Verdict.Disputed => claim.Evidence.Any(evidence => evidence.Stance == Stance.Refutes)
            ? VerdictNeed.Nothing : VerdictNeed.Refutation,
        Verdict.Unsourced => claim.Verdict == Verdict.Unsourced && !string.IsNullOrWhiteSpace(claim.Note)
            ? VerdictNeed.Nothing : VerdictNeed.SearchNote,
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, null),
    };

    /// <summary>The need as a sentence, or null when nothing is missing.</summary>
    public static string? Sentence(VerdictNeed need) => need switch
    {
        VerdictNeed.Nothing => null,
        VerdictNeed.Support => "Verified needs one piece of evidence that supports the claim, with a locator or a passage.",
        VerdictNeed.Refutation => "Disputed needs one piece of evidence that refutes the claim.",
        VerdictNeed.SearchNote => "Unsourced needs a note that says what was searched.",
        _ => throw new ArgumentOutOfRangeException(nameof(need), need, null),
    };

    /// <summary>The stance evidence for this verdict starts with.</summary>
    public static Stance Preset(Verdict verdict) => verdict switch
    {
        Verdict.Verified => Stance.Supports,
        Verdict.Disputed => Stance.Refutes,
        Verdict.Unsourced => Stance.Context,
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, null),
    };

    private static bool IsProof(ReviewEvidence evidence) => evidence.Stance == Stance.Supports
        && !(string.IsNullOrWhiteSpace(evidence.Locator) && string.IsNullOrWhiteSpace(evidence.Passage));
}
