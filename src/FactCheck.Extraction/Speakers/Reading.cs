using FactCheck.Core.Attributions;
using FactCheck.Extraction.Pipeline;

namespace FactCheck.Extraction.Speakers;

/// <summary>What one source was read as: a member of the cast, or words that name nobody.</summary>
internal sealed record Reading(CastMember? Member, string Words, SpeakerKind Kind, string Reason, double Confidence)
{
    public string Name => Member?.Name ?? Words;

    public ExtractedSpeaker Finish() => new(
        Name, Member?.Title, Kind, Member is null ? [] : [.. Member.Aliases.Where(a => a != Member.Name)], Reason, Math.Round(Confidence, 2));
}
