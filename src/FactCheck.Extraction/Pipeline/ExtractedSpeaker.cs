using FactCheck.Core.Attributions;

namespace FactCheck.Extraction.Pipeline;

/// <summary>A speaker as the article gives them.</summary>
/// <param name="Name">Fullest name the article has ("Andrei Kozyrev"), or the words of an unnamed source ("some pundits").</param>
/// <param name="Title">Title and affiliation as given ("former Russian Foreign Minister"), or null.</param>
/// <param name="Aliases">Other mentions resolved to the same speaker ("Kozyrev").</param>
/// <param name="Reason">Why the mention was resolved so, in words ("last name of Andrei Kozyrev, named above").</param>
/// <param name="Confidence">0 to 1.</param>
public sealed record ExtractedSpeaker(
    string Name,
    string? Title,
    SpeakerKind Kind,
    IReadOnlyList<string> Aliases,
    string Reason,
    double Confidence);
