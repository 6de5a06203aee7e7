using FactCheck.Core.Claims;

namespace FactCheck.Workbench.Desk;

/// <summary>A claim assigned to me.</summary>
public sealed record QueueItem(
    int Article,
    string ArticleTitle,
    int Claim,
    string Text,
    ClaimKind Kind,
    string Speaker,
    double CheckWorthiness,
    string? Note,
    string AssignedBy,
    DateTimeOffset AssignedAt,
    DateTimeOffset? Due)
{
    /// <summary>Whether it has a verdict, on words that a new draft changed.</summary>
    public bool IsRecheck { get; init; }

    /// <summary>Whether I am asked for a second, independent verdict.</summary>
    public bool IsSecondCheck { get; init; }

    /// <summary>Who came to another verdict than mine, which came back for that; else null.</summary>
    public string? DisputedBy { get; init; }

    internal static QueueItem Of(ClaimRow claim, string? note, string by, DateTimeOffset at, DateTimeOffset? due) => new(
        claim.Article, claim.ArticleTitle, claim.Claim, claim.Text, claim.Kind, claim.Speaker, claim.CheckWorthiness, note, by, at, due);
}
