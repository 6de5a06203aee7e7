namespace FactCheck.Extraction.Model;

/// <summary>An attribution as the network reads it, in stretches of the document's tokens.</summary>
/// <param name="CueProbability">Probability that there is a cue at this place, 0 to 1.</param>
/// <param name="RolesProbability">Probability of exactly these sources and contents, given the cue, 0 to 1.</param>
/// <param name="ContentOverlap">How much of the content, by what is expected token for token, is shared with the true one: 0 to 1.</param>
/// <param name="SourceProbability">Probability that the source is about right, or that there is none, 0 to 1.</param>
internal sealed record DecodedAttribution(
    Segment Cue,
    IReadOnlyList<Segment> Source,
    IReadOnlyList<Segment> Content,
    double CueProbability,
    double RolesProbability,
    double ContentOverlap,
    double SourceProbability);
