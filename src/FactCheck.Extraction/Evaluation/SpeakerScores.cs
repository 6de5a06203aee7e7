namespace FactCheck.Extraction.Evaluation;

/// <summary>How well the speakers of attributions agree with those people gave them.</summary>
/// <param name="Articles">Number of articles scored.</param>
/// <param name="ByMention">The same by the words that point to the speaker.</param>
/// <param name="Outlets">Chains of outlets of the attributions found; right only if every outlet is, in order.</param>
/// <param name="Misses">Every attribution that is not right in all, in text order.</param>
public sealed record SpeakerScores(
    int Articles,
    SpeakerCount All,
    IReadOnlyDictionary<MentionKind, SpeakerCount> ByMention,
    MatchCount Outlets,
    IReadOnlyList<SpeakerMiss> Misses);
