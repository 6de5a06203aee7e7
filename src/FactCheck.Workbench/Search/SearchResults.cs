namespace FactCheck.Workbench.Search;

/// <summary>One page of what was found.</summary>
/// <param name="Page">From 1.</param>
/// <param name="Pages">0 where nothing was found.</param>
/// <param name="Problem">Why nothing could be searched for, as a sentence, or null.</param>
public sealed record SearchResults(IReadOnlyList<SearchHit> Hits, int Total, int Page, int Pages, string? Problem);
