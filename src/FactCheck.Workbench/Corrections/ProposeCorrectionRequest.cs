using FactCheck.Core.Text;

namespace FactCheck.Workbench.Corrections;

/// <summary>Other words for selected words of an article.</summary>
/// <param name="Draft">Number of the revision the words were selected in.</param>
/// <param name="Spans">One run of words; it is widened to whole words.</param>
/// <param name="Words">What is to stand there; empty to take the words out.</param>
/// <param name="Claim">Number of the claim it came from, or null.</param>
public sealed record ProposeCorrectionRequest(
    int Article, int Draft, IReadOnlyList<TextSpan> Spans, string Words, string Reason, int? Claim);
