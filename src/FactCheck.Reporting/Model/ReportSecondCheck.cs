using FactCheck.Core.Claims;

namespace FactCheck.Reporting.Model;

/// <summary>A second, independent check of a claim.</summary>
/// <param name="Checker">Who is asked, or gave the second verdict.</param>
/// <param name="First">Null while the second verdict is not given.</param>
/// <param name="Second">Null while it is not given.</param>
public sealed record ReportSecondCheck(SecondCheckState State, string Checker, GivenVerdict? First, GivenVerdict? Second);
