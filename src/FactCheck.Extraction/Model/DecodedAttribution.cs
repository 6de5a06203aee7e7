namespace FactCheck.Extraction.Model;

/// <summary>An attribution as the network reads it, in stretches of the document's tokens.</summary>
/// <param name="CueProbability">Probability that there is a cue at this place, 0 to 1.</param>
/// <param name="RolesProbability">Probability of exactly these sources and contents, given the cue, 0 to 1.</param>
internal sealed record DecodedAttribution(
    Segment Cue,
    IReadOnlyList<Segment> Source,
    IReadOnlyList<Segment> Content,
    double CueProbability,
    double RolesProbability);
