namespace FactCheck.Workbench.Desk;

/// <summary>A list somebody saved to come back to.</summary>
/// <param name="Address">Path and query of the page.</param>
public sealed record SavedList(int Id, string Name, string Address);
