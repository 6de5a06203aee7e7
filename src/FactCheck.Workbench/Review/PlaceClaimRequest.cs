using FactCheck.Core.Text;

namespace FactCheck.Workbench.Review;

/// <summary>Words of the newest draft for a claim that is not in it.</summary>
/// <param name="Claim">The claim, as the person saw it.</param>
/// <param name="Spans">One span or more; they are widened to whole words.</param>
/// <param name="Draft">Number of the revision the words were selected in.</param>
public sealed record PlaceClaimRequest(ClaimRef Claim, IReadOnlyList<TextSpan> Spans, int Draft);
