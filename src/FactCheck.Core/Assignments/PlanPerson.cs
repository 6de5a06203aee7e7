namespace FactCheck.Core.Assignments;

/// <summary>Somebody a rule names.</summary>
/// <param name="Open">Claims they have now that wait for a verdict.</param>
/// <param name="Absence">Why they can't be given any, behind their name ("is away until 3 March 2026"); null where they can.</param>
public sealed record PlanPerson(string Id, string Name, int Open, string? Absence);
