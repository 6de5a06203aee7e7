namespace FactCheck.Workbench.Review;

/// <summary>What is known about an article besides its text, as corrected.</summary>
/// <param name="Version">The article's token as last read.</param>
/// <param name="Title">1 to 300 characters.</param>
/// <param name="Address">An http or https address, or null.</param>
public sealed record EditArticleFactsRequest(
    int Article, Guid Version, string Title, string? Outlet, string? Byline, DateOnly? PublishedOn, string? Address);
