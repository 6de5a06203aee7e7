using FactCheck.Core.People;
using FactCheck.Core.Text;
using FactCheck.Extraction.Pipeline;

namespace FactCheck.Workbench.Drafts;

/// <summary>Tells a plan in numbers and words.</summary>
internal static class DraftPreviews
{
    public static DraftPreview Of(DraftWork work, DraftPlan plan, string text, ExtractionResult found, Actor viewer)
    {
        var shown = plan.Claims.Where(planned => !planned.Claim.IsDismissed && planned.Claim.Loss is null).ToList();
        return new DraftPreview(
            work.Article.Id,
            work.Newest.Number + 1,
            shown.Count(planned => !planned.IsLost && !planned.IsChanged),
            [
                .. shown.Where(planned => planned.IsChanged).Select(planned => new DraftChange(
                    planned.Claim.Number, planned.Claim.VerdictFor(viewer.Id), planned.Claim.Wording, Spans.Verbatim(text, planned.Found.Spans), planned.Voice)),
            ],
            [.. shown.Where(planned => planned.IsLost).Select(planned => new DraftLoss(planned.Claim.Number, planned.Claim.VerdictFor(viewer.Id), planned.Claim.Wording))],
            [.. plan.Claims.Where(planned => planned.Claim.Loss is not null && !planned.IsLost).Select(planned => planned.Claim.Number)],
            [.. plan.NewClaims.Select(claim => Spans.Verbatim(text, claim.Spans))],
            plan.Cleared.Count(planned => planned.Now is not null),
            [.. plan.Cleared.Where(planned => planned.Now is null).Select(planned => planned.Words)],
            Doubt(shown.Count(planned => !planned.IsLost), shown.Count, plan.KeptShare),
            found.Notice)
        {
            Corrections = (plan.Corrections.Count(planned => planned.Now is not null), plan.Corrections.Count(planned => planned.IsMade)),
            Overtaken = [.. plan.Corrections.Where(planned => planned is { Now: null, IsMade: false }).Select(planned => (planned.Correction.Number, planned.Correction.Was, planned.Correction.Words))],
        };
    }

    /// <summary>"30 claims kept, 2 to recheck, 1 not in it, 4 suggested; 3 cleared sentences to be looked at again".</summary>
    public static string Outcome(DraftPreview draft)
    {
        var parts = new List<string> { $"{Words.Count(draft.Kept, "claim")} kept" };
        Add(draft.Changed.Count, "changed");
        Add(draft.Lost.Count, "not in it");
        Add(draft.Back.Count, "back in it");
        Add(draft.New.Count, "suggested");
        var cleared = draft.ClearedGone.Count == 0 ? "" : $"; {Words.Count(draft.ClearedGone.Count, "cleared sentence")} to be looked at again";
        return string.Join(", ", parts) + cleared;

        void Add(int count, string what)
        {
            if (count > 0)
                parts.Add(FormattableString.Invariant($"{count:N0} {what}"));
        }
    }

    private static string? Doubt(int found, int all, double words) => (all, 2 * found < all, words < 0.3) switch
    {
        (0, _, true) => "Hardly a word of the article is in this text. Is it another article?",
        ( > 0, true, _) => FormattableString.Invariant($"Only {found:N0} of {Words.Count(all, "claim")} {(found == 1 ? "is" : "are")} in this text. Is it another article?"),
        _ => null,
    };
}
