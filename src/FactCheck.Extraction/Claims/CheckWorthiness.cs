using FactCheck.Core.Attributions;
using FactCheck.Core.Claims;
using FactCheck.Extraction.Claims.Signals;
using FactCheck.Extraction.Claims.Worthiness;
using FactCheck.Extraction.Pipeline;

namespace FactCheck.Extraction.Claims;

/// <summary>How much a claim deserves checking, and why, in words.</summary>
internal static class CheckWorthiness
{
    /// <summary>The log odds that a sentence of a debate was marked, at which a claim of an article counts as half worth checking.</summary>
    private const double Middle = -2.2;

    private const int FewestWords = 4;
    private const int FewestWordsWithoutVerb = 8;

    private static readonly string[] StateWords =
        ["ministry", "government", "state", "police", "court", "army", "military", "agency", "department", "president", "minister", "parliament", "congress", "senate", "officials"];

    /// <summary>0 to 1, two decimals, and the reasons, strongest first; what can't be checked is said first.</summary>
    public static (double Worth, IReadOnlyList<string> Reasons) Of(ClaimCandidate candidate, ClaimKind kind, ExtractedAttribution? attribution)
    {
        var (clause, reaction) = (candidate.Signals, candidate.IsReaction);
        var features = WorthinessFeatures.Of(clause);
        var model = WorthinessModel.Default;
        var odds = model.LogOdds(features);
        var reasons = new List<(double Weight, string Text)>();
        foreach (var group in WorthinessReasons.Of(clause))
        {
            var weight = group.Features.Where(features.Contains).Sum(model.Weight) + group.Beside;
            odds += group.Beside;
            reasons.Add((weight, group.Text));
        }

        odds += AddSource(attribution, reasons);
        var fragment = attribution is not null && !candidate.IsWhole && !clause.AssertsNothing && clause.Statistics == 0 && clause.Dates == 0 && (clause.Words < FewestWords || clause[WordSignal.Finite] == 0 && clause.Words < FewestWordsWithoutVerb);
        if (clause.AssertsNothing && attribution is not null || fragment) odds -= 1.5;
        var first = kind switch
        {
            _ when attribution is not null && clause.IsQuestion && clause.IsOneSentence => "A question: it asserts nothing by itself",
            _ when attribution is not null && clause.AssertsNothing => "A greeting or thanks: there is nothing to check",
            _ when fragment => "Too few words to be true or false by themselves",
            ClaimKind.Opinion => "An opinion: only that it was said can be checked",
            ClaimKind.Prediction => "About the future: not checkable yet",
            _ => null,
        };
        if (kind == ClaimKind.Opinion) odds -= 0.8;
        if (kind == ClaimKind.Prediction) odds -= 0.6;
        if (reaction)
        {
            odds -= 0.5;
            first ??= "What somebody holds of something: that they do can be checked";
        }

        if (reasons.Count == 0 && first is null) reasons.Add((0, attribution is null ? "Stated as a fact" : "No figure, date or event of its own"));
        List<string> words = [.. reasons.OrderByDescending(reason => reason.Weight).ThenBy(reason => reason.Text, StringComparer.Ordinal).Select(reason => reason.Text)];
        if (first is not null) words.Insert(0, first);
        return (Math.Round(1 / (1 + Math.Exp(Middle - odds)), 2), words);
    }

    private static double AddSource(ExtractedAttribution? attribution, List<(double, string)> reasons)
    {
        if (attribution is null) return 0;
        double odds = 0;
        if (attribution.Speakers.Any(speaker => speaker.Kind == SpeakerKind.Unnamed) || attribution.Source.Count == 0 && attribution.Speakers.Count == 0)
        {
            odds += 0.2;
            reasons.Add((0.2, "The source is not named"));
        }
        else if (attribution.Speakers.Any(IsState))
        {
            odds += 0.2;
            reasons.Add((0.2, "A named state source"));
        }

        if (attribution.Kind != QuoteKind.Indirect) reasons.Add((0.05, "Words in quotation marks to compare with what was said"));
        return odds;
    }

    private static bool IsState(ExtractedSpeaker speaker)
    {
        var words = (speaker.Name + " " + speaker.Title).Split([' ', '-', ',', '’', '\''], StringSplitOptions.RemoveEmptyEntries);
        return speaker.Kind is SpeakerKind.Organization or SpeakerKind.Person && !words.Contains("former", StringComparer.OrdinalIgnoreCase)
            && words.Any(word => StateWords.Contains(word, StringComparer.OrdinalIgnoreCase));
    }
}
