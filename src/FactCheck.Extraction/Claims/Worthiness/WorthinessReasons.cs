using FactCheck.Extraction.Claims.Signals;

namespace FactCheck.Extraction.Claims.Worthiness;

/// <summary>Names in words what in a claim makes it worth checking.</summary>
internal static class WorthinessReasons
{
    private static readonly string[] Numbers = ["", "A figure", "Two figures", "Three figures", "Four figures", "Five figures"];

    public static IEnumerable<WorthinessReason> Of(ClauseSignals clause)
    {
        var figures = clause.Statistics > 0 ? clause.Statistics : clause.SmallCounts + clause.Ages;
        if (figures > 0)
            yield return new(figures < Numbers.Length ? Numbers[figures] : "Many figures", clause.Statistics > 1 ? 0.5 : clause.Statistics > 0 ? 0.3 : 0,
                WorthinessFeature.Statistic, WorthinessFeature.SeveralStatistics, WorthinessFeature.SmallCount, WorthinessFeature.Age, WorthinessFeature.StatisticOfPublicMatter);
        if (clause.Changes > 0 || (clause.Statistics > 0 && clause[WordSignal.Change] > 0))
            yield return new("A change over time", 0, WorthinessFeature.Change, WorthinessFeature.Trend, WorthinessFeature.StatisticAndTrend);
        else if (clause[WordSignal.Change] > 0)
            yield return new("Something is said to rise or fall", 0, WorthinessFeature.Trend);
        if (clause.Shares > 0) yield return new("A share of a whole", 0.3, WorthinessFeature.Share);
        if (clause.Money > 0) yield return new("An amount of money", 0, WorthinessFeature.Money);
        if (clause.Ranks > 0 || clause.Superlatives > 0)
            yield return new("A superlative or a place in an order", 0, WorthinessFeature.Rank, WorthinessFeature.Superlative, WorthinessFeature.SuperlativeOfPublicMatter);
        if (clause.Ratios > 0 || (clause[WordSignal.Comparison] > 0 && clause.Statistics > 0))
            yield return new("A comparison", 0.1, WorthinessFeature.Ratio, WorthinessFeature.Comparison);
        if (clause.Dates > 0) yield return new("A date", 0.5, WorthinessFeature.Date);
        else if (clause[WordSignal.Day] > 0) yield return new("A named day", 0.8, WorthinessFeature.Day);
        if (clause.Durations > 0) yield return new("A length of time", 0.4, WorthinessFeature.Duration);
        if (clause[WordSignal.Deed] > 0)
            yield return new("Something that happened and can be looked up", clause.Names > 0 ? 0.3 : 0, WorthinessFeature.Deed, WorthinessFeature.SeveralDeeds, WorthinessFeature.NamedDeed);
        if (clause[WordSignal.Happening] > 0) yield return new("An event, deal or decision", 0.1, WorthinessFeature.Happening);
        if (clause[WordSignal.Statistic] > 0)
            yield return new("A matter that statistics are kept of", -0.2, WorthinessFeature.PublicStatistic, WorthinessFeature.SeveralPublicStatistics);
        if (clause[WordSignal.Cause] > 0) yield return new("A cause is claimed", 0, WorthinessFeature.Cause);
        if (clause[WordSignal.Accusation] > 0) yield return new("An accusation", 0.3, WorthinessFeature.Accusation, WorthinessFeature.NamedAccusation);
        if (clause[WordSignal.Stand] > 0) yield return new("What somebody supports or opposes", -0.2, WorthinessFeature.Stand, WorthinessFeature.NamedStand);
    }
}
