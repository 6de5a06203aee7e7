using FactCheck.Core.People;

namespace FactCheck.Workbench.People;

/// <summary>Somebody with an account.</summary>
/// <param name="IsActive">False once deactivated: no sign-in, no assignments.</param>
public sealed record Person(string Id, string Name, string Email, Role Role, bool IsActive);
