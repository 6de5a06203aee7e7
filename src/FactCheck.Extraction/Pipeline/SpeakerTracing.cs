using FactCheck.Extraction.Attributions;
using FactCheck.Extraction.Speakers;
using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Pipeline;

/// <summary>Traces the source of one attribution to its speakers, where a person said which words name it.</summary>
public static class SpeakerTracing
{
    /// <summary>As <see cref="ExtractionPipeline"/> traces it: by the names of the whole text and by who spoke before.</summary>
    /// <param name="attribution">The one to trace.</param>
    /// <param name="others">All others of the text, as they stand.</param>
    /// <returns>In the order the source names them; none where the words name nobody, or the text is not in English.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public static IReadOnlyList<ExtractedSpeaker> Trace(
        string text, AttributedWords attribution, IReadOnlyList<AttributedWords> others, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(attribution);
        ArgumentNullException.ThrowIfNull(others);
        TextDocument document = TextDocument.Read(text, cancellation);
        if (!EnglishText.Is(document)) return [];
        AttributedWords[] all = [.. others.Append(attribution).OrderBy(Start)];
        FoundAttribution[] found = [.. all.Select(static one => new FoundAttribution(one.Content, one.Cue, one.Source, 1, []))];
        return SpeakerResolver.Resolve(document, found, cancellation)[Array.IndexOf(all, attribution)].Speakers;
    }

    private static int Start(AttributedWords one) => one.Content.Concat(one.Cue).Concat(one.Source).Min(static span => span.Start);
}
