using FactCheck.Extraction.Claims.Signals;

namespace FactCheck.Extraction.Claims.Worthiness;

/// <summary>Turns what a clause signals into the features of the model.</summary>
internal static class WorthinessFeatures
{
    public static List<WorthinessFeature> Of(ClauseSignals clause)
    {
        var features = new List<WorthinessFeature>(16);

        void AddIf(bool holds, WorthinessFeature feature)
        {
            if (holds) features.Add(feature);
        }

        AddIf(clause.Statistics > 0, WorthinessFeature.Statistic);
        AddIf(clause.Statistics > 1, WorthinessFeature.SeveralStatistics);
        AddIf(clause.Money > 0, WorthinessFeature.Money);
        AddIf(clause.Changes > 0, WorthinessFeature.Change);
        AddIf(clause.Shares > 0, WorthinessFeature.Share);
        AddIf(clause.Ratios > 0, WorthinessFeature.Ratio);
        AddIf(clause.Ranks > 0, WorthinessFeature.Rank);
        AddIf(clause.Dates > 0, WorthinessFeature.Date);
        AddIf(clause.Durations > 0, WorthinessFeature.Duration);
        AddIf(clause.Ages > 0, WorthinessFeature.Age);
        AddIf(clause.SmallCounts > 0, WorthinessFeature.SmallCount);
        AddIf(clause[WordSignal.Day] > 0, WorthinessFeature.Day);
        AddIf(clause.Names > 0, WorthinessFeature.Name);
        AddIf(clause.Names > 1, WorthinessFeature.SeveralNames);
        AddIf(clause[WordSignal.Change] > 0, WorthinessFeature.Trend);
        AddIf(clause[WordSignal.Comparison] > 0, WorthinessFeature.Comparison);
        AddIf(clause[WordSignal.Superlative] > 0, WorthinessFeature.Superlative);
        AddIf(clause[WordSignal.Absolute] > 0, WorthinessFeature.Absolute);
        AddIf(clause[WordSignal.Cause] > 0, WorthinessFeature.Cause);
        AddIf(clause[WordSignal.Deed] > 0, WorthinessFeature.Deed);
        AddIf(clause[WordSignal.Deed] > 1, WorthinessFeature.SeveralDeeds);
        AddIf(clause[WordSignal.Happening] > 0, WorthinessFeature.Happening);
        AddIf(clause[WordSignal.Body] > 0, WorthinessFeature.Body);
        AddIf(clause[WordSignal.Statistic] > 0, WorthinessFeature.PublicStatistic);
        AddIf(clause[WordSignal.Statistic] > 1, WorthinessFeature.SeveralPublicStatistics);
        AddIf(clause[WordSignal.Accusation] > 0, WorthinessFeature.Accusation);
        AddIf(clause[WordSignal.Stand] > 0, WorthinessFeature.Stand);
        AddIf(clause[WordSignal.Label] > 0, WorthinessFeature.Label);
        AddIf(clause[WordSignal.Future] > 0, WorthinessFeature.Future);
        AddIf(clause[WordSignal.Possible] > 0, WorthinessFeature.Possible);
        AddIf(clause[WordSignal.Condition] > 0, WorthinessFeature.Condition);
        AddIf(clause[WordSignal.Norm] > 0, WorthinessFeature.Norm);
        AddIf(clause[WordSignal.Belief] > 0, WorthinessFeature.Belief);
        AddIf(clause[WordSignal.Praise] > 0, WorthinessFeature.Praise);
        AddIf(clause[WordSignal.FirstPerson] > 0, WorthinessFeature.FirstPerson);
        AddIf(clause[WordSignal.SecondPerson] > 0, WorthinessFeature.SecondPerson);
        AddIf(clause[WordSignal.Courtesy] > 0, WorthinessFeature.Courtesy);
        AddIf(clause[WordSignal.Negation] > 0, WorthinessFeature.Negation);
        AddIf(clause.IsQuestion, WorthinessFeature.Question);
        AddIf(clause[WordSignal.Finite] == 0, WorthinessFeature.NoVerb);
        AddIf(clause.Words < 8, WorthinessFeature.Short);
        AddIf(clause.Words < 5, WorthinessFeature.VeryShort);
        AddIf(clause.Words > 20, WorthinessFeature.Long);
        AddIf(clause.Statistics > 0 && (clause.Changes > 0 || clause[WordSignal.Change] > 0), WorthinessFeature.StatisticAndTrend);
        AddIf(clause.Statistics > 0 && clause[WordSignal.Statistic] > 0, WorthinessFeature.StatisticOfPublicMatter);
        AddIf(clause.Names > 0 && clause[WordSignal.Deed] > 0, WorthinessFeature.NamedDeed);
        AddIf(clause.Names > 0 && clause[WordSignal.Accusation] > 0, WorthinessFeature.NamedAccusation);
        AddIf(clause.Names > 0 && clause[WordSignal.Stand] > 0, WorthinessFeature.NamedStand);
        AddIf(clause[WordSignal.Superlative] > 0 && clause[WordSignal.Statistic] > 0, WorthinessFeature.SuperlativeOfPublicMatter);
        return features;
    }
}
