namespace FactCheck.Workbench.Review;

/// <summary>
/// Takes from what a reader is shown all that confidential evidence is, and leaves that there is some: its stance, who added
/// it and when.
/// </summary>
internal static class Withheld
{
    private const string Title = "Confidential evidence";

    public static bool HasAny(ReviewClaim claim) => claim.Evidence.Any(piece => piece.IsConfidential);

    public static HistoryLine From(HistoryLine line) => line with
    {
        Sentence = line.Claim is { } claim
            ? $"{line.By} changed the evidence on claim {claim}; some of it is confidential."
            : $"{line.By} changed evidence; some of it is confidential.",
    };

    public static ReviewArticle From(ReviewArticle article) => article with
    {
        Claims = [.. article.Claims.Select(From)],
        Lost = [.. article.Lost.Select(From)],
    };

    public static ReviewUpdate From(ReviewUpdate update) => update with { Claims = [.. update.Claims.Select(From)] };

    public static ReviewClaim From(ReviewClaim claim) => HasAny(claim)
        ? claim with { Evidence = [.. claim.Evidence.Select(From)] }
        : claim;

    private static ReviewEvidence From(ReviewEvidence piece) => piece.IsConfidential
        ? piece with { Title = Title, Url = null, Locator = null, Passage = null, IsPrimary = false, AccessedOn = null, IsWithheld = true }
        : piece;
}
