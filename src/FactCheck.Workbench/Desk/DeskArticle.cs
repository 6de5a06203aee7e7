using FactCheck.Core.Articles;

namespace FactCheck.Workbench.Desk;

/// <summary>One line of the desk.</summary>
/// <param name="Open">Claims a sign-off waits for: without a verdict and not dismissed, to be rechecked, or lost by a new draft.</param>
/// <param name="Decided">Claims with a verdict that stands.</param>
/// <param name="Unresolved">Decided claims that are disputed or unsourced.</param>
/// <param name="Assignees">Names of those who have open claims here, alphabetical.</param>
/// <param name="Due">Earliest due time among its open assignments, UTC.</param>
public sealed record DeskArticle(
    int Number,
    string Title,
    string? Outlet,
    string? Byline,
    DateOnly? PublishedOn,
    ArticleStatus Status,
    int Open,
    int Decided,
    int Unresolved,
    IReadOnlyList<string> Assignees,
    DateTimeOffset? Due,
    DateTimeOffset ImportedAt);
