using FactCheck.Core.Claims;

namespace FactCheck.Workbench.SecondChecks;

/// <summary>How far independent verdicts agreed in a period.</summary>
/// <param name="From">First day, UTC.</param>
/// <param name="To">Last day, UTC.</param>
/// <param name="Pairs">How many claims were decided by two people.</param>
/// <param name="Agreed">On how many of them both came to the same verdict.</param>
/// <param name="Alpha">Krippendorff's alpha, nominal; null where there are too few pairs, or all verdicts are the same.</param>
/// <param name="Table">How often a first verdict met a second one; every combination is there.</param>
public sealed record AgreementReport(
    DateOnly From, DateOnly To, int Pairs, int Agreed, double? Alpha, IReadOnlyDictionary<(Verdict First, Verdict Second), int> Table)
{
    /// <summary>With fewer pairs alpha says more about chance than about people.</summary>
    public const int FewestPairs = 10;

    /// <summary>From here on one pair more or less hardly moves alpha.</summary>
    public const int EnoughPairs = 50;
}
