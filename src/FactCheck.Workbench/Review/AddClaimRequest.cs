using FactCheck.Core.Claims;
using FactCheck.Core.Text;

namespace FactCheck.Workbench.Review;

/// <summary>Words of an article selected as a claim.</summary>
/// <param name="Spans">One span or more; spaces at their ends are left out.</param>
/// <param name="Kind">What it asserts, or null to let the program propose it.</param>
/// <param name="Draft">Number of the revision the words were selected in; null for the newest, whichever it is.</param>
public sealed record AddClaimRequest(int Article, IReadOnlyList<TextSpan> Spans, ClaimKind? Kind, int? Draft = null);
