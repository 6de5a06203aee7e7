using System.Buffers;
using System.Globalization;
using System.Text;
using FactCheck.Core.Text;
using FactCheck.Extraction.Pipeline;

namespace FactCheck.Extraction.Formats;

/// <summary>
/// Writes attributions as brat standoff: a "T" line for each source, cue, content and for the attribution itself
/// (anchored at its cue), an "E" line that joins them. Offsets count Unicode code points of the text, half-open.
/// A span never crosses a line end: it goes on as a further piece, since the format has one line an annotation.
/// </summary>
public static class BratWriter
{
    private static readonly SearchValues<char> LineEnds =
        SearchValues.Create("\n\r\v\f\u001C\u001D\u001E\u0085\u2028\u2029");

    /// <summary>The annotation file of <paramref name="text"/>; lines end in \n. Empty where nothing was found.</summary>
    public static string Write(string text, ExtractionResult result)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(result);
        var offsets = new CodePointOffsets(text);
        var lines = new StringBuilder();
        int entities = 0, events = 0;
        foreach (var attribution in result.Attributions)
        {
            var source = Entity("Source", attribution.Source);
            var cue = Entity("Cue", attribution.Cue);
            var content = Entity("Content", attribution.Content);
            var anchor = Entity("Attribution", FirstOf(attribution.Cue, attribution.Source, attribution.Content));
            if (anchor is null)
                continue;
            lines.Append(CultureInfo.InvariantCulture, $"E{++events}\tAttribution:{anchor}");
            Role("Content", content);
            Role("Cue", cue);
            Role("Source", source);
            lines.Append('\n');
        }

        return lines.ToString();

        string? Entity(string role, IReadOnlyList<TextSpan> spans)
        {
            var pieces = spans.SelectMany(span => Pieces(text, span)).ToList();
            if (pieces.Count == 0)
                return null;
            var ranges = pieces.Select(piece => string.Create(
                CultureInfo.InvariantCulture, $"{offsets.FromCodeUnit(piece.Start)} {offsets.FromCodeUnit(piece.End)}"));
            var words = string.Join(' ', pieces.Select(piece => piece.Slice(text))).Replace('\t', ' ');
            lines.Append(CultureInfo.InvariantCulture, $"T{++entities}\t{role} {string.Join(';', ranges)}\t{words}\n");
            return $"T{entities}";
        }

        void Role(string name, string? entity)
        {
            if (entity is not null)
                lines.Append(' ').Append(name).Append(':').Append(entity);
        }
    }

    private static IReadOnlyList<TextSpan> FirstOf(params IReadOnlyList<TextSpan>[] lists) =>
        lists.FirstOrDefault(spans => spans.Count > 0) ?? [];

    private static IEnumerable<TextSpan> Pieces(string text, TextSpan span)
    {
        var start = span.Start;
        while (start < span.End)
        {
            var length = text.AsSpan(start, span.End - start).IndexOfAny(LineEnds);
            var end = length < 0 ? span.End : start + length;
            if (!text.AsSpan(start, end - start).IsWhiteSpace())
                yield return TextSpan.FromBounds(start, end);
            start = end + 1;
        }
    }
}
