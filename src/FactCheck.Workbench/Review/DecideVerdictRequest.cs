using FactCheck.Core.Claims;

namespace FactCheck.Workbench.Review;

/// <summary>A verdict as a fact-checker gives it.</summary>
/// <param name="Note">At most 10,000 characters; for unsourced it says what was searched and is required.</param>
/// <param name="NewEvidence">Stored together with the verdict, and counted for its rule.</param>
public sealed record DecideVerdictRequest(ClaimRef Claim, Verdict Verdict, string? Note, EvidenceInput? NewEvidence);
