namespace FactCheck.Workbench.Assignments;

/// <summary>Somebody and the claims they would get.</summary>
/// <param name="Open">Claims they have already, over all articles.</param>
public sealed record PreviewPerson(string Id, string Name, int Open, IReadOnlyList<PreviewClaim> Claims);
