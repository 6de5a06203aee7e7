using FactCheck.Core.Claims;

namespace FactCheck.Workbench.Desk;

/// <summary>A claim as the page of its speaker lists it.</summary>
public sealed record SpeakerClaim(
    int Article, string ArticleTitle, int Claim, string Text, WorkState State, Verdict? Verdict);
