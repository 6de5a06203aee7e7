using FactCheck.Core.Claims;
using FactCheck.Extraction.Claims.Signals;

namespace FactCheck.Extraction.Claims;

/// <summary>Decides what a claim asserts.</summary>
internal static class ClaimKinds
{
    public static ClaimKind Of(ClauseSignals clause, bool attributed)
    {
        var measured = clause.Statistics > 0;
        if (attributed && clause.AssertsNothing) return ClaimKind.Opinion;
        if (LooksAhead(clause)) return ClaimKind.Prediction;
        if (IsOpinion(clause)) return ClaimKind.Opinion;
        if (clause.Changes > 0 || measured && clause[WordSignal.Change] > 0 || clause[WordSignal.Change] > 0 && clause[WordSignal.Statistic] > 0 && clause[WordSignal.Deed] == 0) return ClaimKind.Trend;
        if (clause.Ratios > 0 || clause.Ranks > 0) return ClaimKind.Comparison;
        if (clause[WordSignal.Deed] > 0 && (clause[WordSignal.Happening] > 0 || clause[WordSignal.Day] > 0) && clause.Shares == 0 && clause.Money == 0) return ClaimKind.Event;
        if (measured) return ClaimKind.Quantity;
        if (clause[WordSignal.Cause] > 0) return ClaimKind.Cause;
        if (clause[WordSignal.Comparison] > 0 && clause.Superlatives > 0 || clause.Superlatives > 0 && clause[WordSignal.Statistic] > 0) return ClaimKind.Comparison;
        if (clause[WordSignal.Deed] > 0 || clause.Dates > 0 || clause[WordSignal.Day] > 0) return ClaimKind.Event;
        if (clause[WordSignal.Stand] > 0) return ClaimKind.Position;
        if (clause.Ages > 0 || clause.SmallCounts > 0 || clause.Durations > 0) return ClaimKind.Quantity;
        if (clause[WordSignal.Label] > 0 || clause[WordSignal.Copula] > 0 && clause.Names > 0) return ClaimKind.Definition;
        return attributed ? ClaimKind.Position : clause[WordSignal.Happening] > 0 ? ClaimKind.Event : ClaimKind.Definition;
    }

    /// <summary>"will" without anything that has happened, or under a condition; "is expected to" only where nothing has happened.</summary>
    private static bool LooksAhead(ClauseSignals clause) =>
        clause[WordSignal.Will] > clause[WordSignal.Norm] + clause[WordSignal.Belief] + clause[WordSignal.Praise] && (clause[WordSignal.Deed] == 0 || clause[WordSignal.Condition] > 0)
        || clause[WordSignal.Future] > 0 && clause[WordSignal.Past] == 0 && clause[WordSignal.Belief] == 0 && clause[WordSignal.Deed] == 0 && clause.Changes == 0 && clause.Shares == 0;

    /// <summary>A judgement, with nothing beside it that could be looked up.</summary>
    private static bool IsOpinion(ClauseSignals clause)
    {
        if (clause.Statistics > 0 || clause.Dates > 0 || clause.Ranks > 0 || clause[WordSignal.Day] > 0) return false;
        var judged = clause.Has(WordSignal.Norm | WordSignal.Belief | WordSignal.Praise);
        if (!judged) return false;
        return clause[WordSignal.Deed] == 0 || clause[WordSignal.Norm] + clause[WordSignal.Belief] + clause[WordSignal.Praise] > 1;
    }
}
