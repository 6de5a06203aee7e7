using FactCheck.Core.Claims;

namespace FactCheck.Workbench.Drafts;

/// <summary>A claim that a new draft no longer has.</summary>
public sealed record DraftLoss(int Claim, Verdict? Verdict, string Words);
