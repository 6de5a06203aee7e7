using FactCheck.Core.Claims;

namespace FactCheck.Workbench.Desk;

/// <summary>A claim as the list over all articles shows it.</summary>
public sealed record ClaimLine(
    int Article,
    string ArticleTitle,
    int Claim,
    string Text,
    ClaimKind Kind,
    string Speaker,
    double CheckWorthiness,
    WorkState State,
    Verdict? Verdict,
    string? Assignee,
    DateTimeOffset? Due);
