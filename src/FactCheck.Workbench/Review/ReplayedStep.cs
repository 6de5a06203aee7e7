namespace FactCheck.Workbench.Review;

/// <summary>What a person's step touched, as it now stands.</summary>
/// <param name="Id">Number of the step.</param>
/// <param name="Did">What the step did, to stand behind a name or "Undone:" ("dismissed claims 3 and 4").</param>
/// <param name="Claims">Those it touched, in text order.</param>
/// <param name="Gone">Numbers of those it touched that are no longer there.</param>
/// <param name="Article">The whole article anew where the step touched more than claims; else null.</param>
public sealed record ReplayedStep(
    long Id, string Did, IReadOnlyList<ReviewClaim> Claims, IReadOnlyList<int> Gone, ReviewArticle? Article);
