using FactCheck.Extraction.Claims.Signals;

namespace FactCheck.Extraction.Claims;

/// <summary>Whether a clause is one that a checker would underline.</summary>
internal static class Underlining
{
    private const int FewestWords = 4;
    private const int FewestWordsMeasured = 2;

    public static bool IsWorth(ClauseSignals clause)
    {
        var measured = clause.Statistics > 0 || clause.Ranks > 0;
        if (clause.IsQuestion || clause.Words < (measured ? FewestWordsMeasured : FewestWords)) return false;
        if (clause[WordSignal.Finite] == 0) return measured && clause.Words > FewestWords;
        if (measured || clause.Dates > 0) return true;
        var named = clause.Names > 0;
        var judged = clause.Has(WordSignal.Norm | WordSignal.FirstPerson | WordSignal.SecondPerson | WordSignal.Courtesy);
        if (judged && clause[WordSignal.Deed] == 0) return false;
        if (clause[WordSignal.Deed] > 0) return named || clause.Has(WordSignal.Happening | WordSignal.Body | WordSignal.Day);
        if (clause[WordSignal.Day] > 0) return named || clause[WordSignal.Happening] > 0;
        if (clause.Superlatives > 0 || clause.Has(WordSignal.Change | WordSignal.Cause)) return clause.Has(WordSignal.Statistic | WordSignal.Happening) || (named && (clause.Superlatives > 0 || clause[WordSignal.Cause] > 0));
        if (clause.Durations > 0 || clause.Ages > 0 || clause.SmallCounts > 0) return named || clause.Has(WordSignal.Happening | WordSignal.Statistic);
        if (clause.Names > 1 && clause.Has(WordSignal.Past | WordSignal.Happening)) return true;
        return named && clause.Has(WordSignal.Accusation | WordSignal.Stand | WordSignal.Label | WordSignal.Future);
    }
}
