namespace FactCheck.Workbench.Desk;

/// <summary>One page of what waits for a person.</summary>
/// <param name="Items">Second checks, which are few, stand all on the first page.</param>
/// <param name="Total">On all pages.</param>
/// <param name="Page">From 1.</param>
/// <param name="Pages">At least 1.</param>
public sealed record QueuePage(IReadOnlyList<QueueItem> Items, int Total, int Page, int Pages);
