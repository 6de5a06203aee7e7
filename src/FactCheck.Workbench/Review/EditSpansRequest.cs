using FactCheck.Core.Text;

namespace FactCheck.Workbench.Review;

/// <summary>Other words of the article for a claim.</summary>
/// <param name="Spans">One span or more; they are widened to whole words.</param>
/// <param name="WithdrawVerdict">That the person knows a verdict given on the old words goes.</param>
public sealed record EditSpansRequest(ClaimRef Claim, IReadOnlyList<TextSpan> Spans, bool WithdrawVerdict);
