using System.Text;
using FactCheck.Core.Text;
using FactCheck.Extraction.Pipeline;

namespace FactCheck.Extraction.Tests.Pipeline;

/// <summary>Writes a result the way the spec files have it.</summary>
internal static class SpecFormat
{
    public static string Write(string text, ExtractionResult result)
    {
        var spec = new StringBuilder();
        foreach (ExtractedSentence sentence in result.Sentences.Where(static s => s.OutsideStory))
            spec.Append("outside: ").Append(sentence.Span.Slice(text)).Append('\n');
        foreach (ExtractedAttribution attribution in result.Attributions)
        {
            spec.Append("\nkind: ").Append(attribution.Kind.ToString().ToLowerInvariant()).Append('\n');
            AppendSpans(spec, "content", attribution.Content, text);
            AppendSpans(spec, "cue", attribution.Cue, text);
            AppendSpans(spec, "source", attribution.Source, text);
            foreach (ExtractedSpeaker speaker in attribution.Speakers)
            {
                spec.Append("speaker: ").Append(speaker.Name);
                if (speaker.Title is { } title) spec.Append(" (").Append(title).Append(')');
                spec.Append(" [").Append(speaker.Kind.ToString().ToLowerInvariant()).Append("] ").Append(speaker.Reason).Append('\n');
            }

            if (attribution.Outlet is { } outlet) spec.Append("outlet: ").Append(outlet).Append('\n');
        }

        return spec.ToString();
    }

    private static void AppendSpans(StringBuilder spec, string role, IReadOnlyList<TextSpan> spans, string text)
    {
        if (spans.Count > 0)
            spec.Append(role).Append(": ").AppendJoin(" | ", spans.Select(s => s.Slice(text))).Append('\n');
    }
}
