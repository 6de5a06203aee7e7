using System.Globalization;

namespace FactCheck.Core.Articles;

/// <summary>How many of a story's sentences somebody has looked at.</summary>
/// <param name="Covered">Those with a claim.</param>
/// <param name="Cleared">Those with nothing to check.</param>
/// <param name="Untouched">The others.</param>
public sealed record CoverageFigure(int Covered, int Cleared, int Untouched)
{
    /// <summary>Share of the sentences that are covered or cleared, 0 to 1; 1 where there is no story.</summary>
    public double Share => Covered + Cleared + Untouched is var all && all == 0 ? 1 : (double)(Covered + Cleared) / all;

    /// <summary>"92%"; never rounded up to all of them.</summary>
    public string Percent => string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(Share * 100):0}%");

    /// <summary>"92% of the sentences looked at: 61 with claims, 12 cleared, 6 untouched".</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Percent} of the sentences looked at: {Covered:N0} with claims, {Cleared:N0} cleared, {Untouched:N0} untouched");
}
