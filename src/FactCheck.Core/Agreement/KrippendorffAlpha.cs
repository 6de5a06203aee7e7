namespace FactCheck.Core.Agreement;

/// <summary>
/// Krippendorff's alpha for nominal data: how far people agree beyond what chance alone would bring. K. Krippendorff,
/// "Computing Krippendorff's Alpha-Reliability" (2011), and "Content Analysis: An Introduction to Its Methodology", 3rd ed.
/// (2013), chapter 12.
/// </summary>
public static class KrippendorffAlpha
{
    /// <summary>
    /// 1 where all agree, 0 where they agree as often as chance would have it, below 0 where less often. Null where it is not
    /// defined: no unit has two values, or all values are the same, so that there is nothing to tell apart.
    /// </summary>
    /// <param name="units">
    /// The values each unit was given, in any order, one for each person who judged it. A unit with fewer than two says
    /// nothing about agreement and is passed over.
    /// </param>
    public static double? Nominal<T>(IEnumerable<IReadOnlyCollection<T>> units)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(units);
        // The coincidence matrix: of it only the sums of the rows and of the diagonal are needed.
        var totals = new Dictionary<T, int>();
        var agreeing = 0.0;
        foreach (var unit in units.Where(unit => unit.Count > 1))
        {
            foreach (var value in unit.GroupBy(value => value))
            {
                var count = value.Count();
                totals[value.Key] = totals.GetValueOrDefault(value.Key) + count;
                agreeing += count * (count - 1.0) / (unit.Count - 1);
            }
        }

        double all = totals.Values.Sum();
        var chance = totals.Values.Sum(count => count * (count - 1.0));
        var expected = all * (all - 1) - chance;
        return expected == 0 ? null : (((all - 1) * agreeing) - chance) / expected;
    }
}
