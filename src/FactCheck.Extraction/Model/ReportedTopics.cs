using FactCheck.Extraction.Attributions;
using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Model;

/// <summary>
/// Makes one attribution of a report that first names its topic and then says what was said: "TASS reported on the deal,
/// adding that …". The network finds two; the topic alone can be neither true nor false.
/// </summary>
internal static class ReportedTopics
{
    /// <param name="found">In any order; of each pair only the second remains, with the cue of both.</param>
    public static void Join(TextDocument document, List<FoundAttribution> found)
    {
        found.Sort(static (a, b) => FirstCue(a).CompareTo(FirstCue(b)));
        for (var i = found.Count - 1; i > 0; i--)
        {
            var (topic, said) = (found[i - 1], found[i]);
            if (!NamesTopic(document, topic) || !IsParticiple(document, said) || !topic.Source.SequenceEqual(said.Source) || !InOneSentence(document, topic, said))
                continue;
            found[i] = said with { Cue = [.. topic.Cue, .. said.Cue] };
            found.RemoveAt(--i);
        }
    }

    private static int FirstCue(FoundAttribution attribution) => attribution.Cue.Count > 0 ? attribution.Cue[0].Start : attribution.Content[0].Start;

    private static bool NamesTopic(TextDocument document, FoundAttribution attribution) =>
        attribution is { Cue: [var cue], Source.Count: > 0 }
        && (document.Slice(cue).EndsWith(" on", StringComparison.Ordinal) || document.Slice(cue).EndsWith(" about", StringComparison.Ordinal));

    private static bool IsParticiple(TextDocument document, FoundAttribution attribution) =>
        attribution.Cue is [var cue] && document.Slice(cue) is var words && words.EndsWith("ing", StringComparison.Ordinal) && !words.Contains(' ');

    private static bool InOneSentence(TextDocument document, FoundAttribution topic, FoundAttribution said) =>
        document.SentenceOfToken(document.TokenAt(topic.Cue[0].Start)) == document.SentenceOfToken(document.TokenAt(said.Cue[0].Start));
}
