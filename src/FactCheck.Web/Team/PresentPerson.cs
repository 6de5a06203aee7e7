namespace FactCheck.Web.Team;

/// <summary>Somebody who has an article open.</summary>
/// <param name="Id">Their account.</param>
/// <param name="Claims">Numbers of the claims they are on, one for each window; empty where none is selected.</param>
public sealed record PresentPerson(string Id, string Name, IReadOnlyList<int> Claims);
