using FactCheck.Core.Text;
using FactCheck.Extraction.Attributions;
using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Model;

/// <summary>Makes an attribution of each turn of a transcript: the words after "MS. HARRIS:".</summary>
internal static class TranscriptTurns
{
    private const double Confidence = 0.8;

    /// <summary>Adds the turns, each whole, in place of what was found at its colon.</summary>
    /// <param name="turns">The turns of the document as <see cref="TranscriptLabels"/> finds them.</param>
    public static void Add(TextDocument document, List<FoundAttribution> found, List<(int First, int Colon, int End)> turns)
    {
        if (turns.Count == 0)
            return;
        var colons = turns.Select(turn => document.SpanOf(turn.Colon, turn.Colon + 1)).ToHashSet();
        found.RemoveAll(f => f.Cue is [var cue] && colons.Contains(cue));
        foreach (var (first, colon, end) in turns)
            found.Add(Turn(document, first, colon, end));
    }

    private static FoundAttribution Turn(TextDocument document, int first, int colon, int end)
    {
        var name = document.SpanOf(first, colon);
        TextSpan[] content = [document.SpanOf(colon + 1, end)];
        return new FoundAttribution(
            content, [document.SpanOf(colon, colon + 1)], [name], Confidence,
            [$"A turn of a transcript: “{name.Slice(document.Text)}” stands before the colon"]);
    }
}
