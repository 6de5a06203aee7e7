using System.Security.Claims;

namespace FactCheck.Workbench.People;

/// <summary>What setting up made.</summary>
/// <param name="Principal">The new administrator, to sign in.</param>
/// <param name="SamplePeople">Empty where no sample was asked for.</param>
/// <param name="SampleArticle">Its number, or null.</param>
public sealed record SetupDone(
    ClaimsPrincipal Principal, IReadOnlyList<SamplePerson> SamplePeople, int? SampleArticle);
