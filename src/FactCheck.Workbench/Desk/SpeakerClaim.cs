using FactCheck.Core.Claims;

namespace FactCheck.Workbench.Desk;

/// <summary>A claim as the page of its speaker lists it.</summary>
/// <param name="Attribution">What the claim was said in; claims of one attribution have one speaker.</param>
/// <param name="ConfirmedBy">Who confirmed that it is this speaker; null while it is the program's guess.</param>
public sealed record SpeakerClaim(
    int Article, string ArticleTitle, int Claim, string Text, WorkState State, Verdict? Verdict, int Attribution, string? ConfirmedBy);
