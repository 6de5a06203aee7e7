using FactCheck.Core.People;

namespace FactCheck.Workbench.People;

/// <summary>A sample account; its password is shown once and stored nowhere.</summary>
public sealed record SamplePerson(string Name, string Email, Role Role, string Password);
