using FactCheck.Core.Attributions;
using FactCheck.Extraction.Attributions;
using FactCheck.Extraction.Pipeline;
using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Speakers;

/// <summary>Resolves source words to the people and bodies they mean.</summary>
internal static class SpeakerResolver
{
    /// <summary>One result for each of <paramref name="found"/>, in the same order.</summary>
    public static IReadOnlyList<ResolvedSource> Resolve(
        TextDocument document, IReadOnlyList<FoundAttribution> found, CancellationToken cancellation)
    {
        var resolved = new List<ResolvedSource>(found.Count);
        foreach (FoundAttribution one in found)
        {
            ExtractedSpeaker[] speakers = [.. one.Source.Select(s => new ExtractedSpeaker(
                s.Slice(document.Text), null, SpeakerKind.Unnamed, [], "As the article names the source", 0.5))];
            resolved.Add(new ResolvedSource(speakers, null, []));
        }

        return resolved;
    }
}
