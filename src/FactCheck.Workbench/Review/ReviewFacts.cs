using FactCheck.Core.Articles;

namespace FactCheck.Workbench.Review;

/// <summary>What the review page shows of an article above its text.</summary>
/// <param name="SignOff">The sign-off in force, or null.</param>
/// <param name="Version">Token for changes of the article itself.</param>
public sealed record ReviewFacts(
    string Title, string? Outlet, string? Byline, DateOnly? PublishedOn, string? Address, ArticleStatus Status, ReviewSignOff? SignOff, Guid Version);
