using System.Globalization;
using FactCheck.Core.Text;

namespace FactCheck.Extraction.Formats;

/// <summary>
/// Reads attributions from brat standoff lines: "T" lines give spans of a role (discontinuous ones joined by ";"),
/// "E" lines join them. A digit after a role name ("Content2") is dropped; every other kind of line is passed over.
/// </summary>
public static class BratAnnotations
{
    /// <summary>The attributions in the order of their "E" lines.</summary>
    /// <exception cref="FormatException">A line can't be read, names a span that isn't there or leaves the text.</exception>
    public static IReadOnlyList<GoldAttribution> Read(string text, IReadOnlyList<string> lines)
    {
        var offsets = new CodePointOffsets(text);
        var spans = new Dictionary<string, IReadOnlyList<TextSpan>>(StringComparer.Ordinal);
        foreach (var line in lines.Where(l => IsNumbered(l, 'T')))
        {
            var (id, body) = Split(line);
            spans[id] = ReadSpans(body, offsets, line);
        }

        return [.. lines.Where(l => IsNumbered(l, 'E')).Select(l => ReadEvent(l, spans))];
    }

    private static GoldAttribution ReadEvent(string line, Dictionary<string, IReadOnlyList<TextSpan>> spans)
    {
        List<TextSpan> source = [], cue = [], content = [];
        foreach (var part in Split(line).Body.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = part.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0 || !spans.TryGetValue(part[(colon + 1)..], out var found))
                throw new FormatException($"\"{part}\" in \"{line}\" names no span.");
            var target = part[..colon].TrimEnd("0123456789".ToCharArray()) switch
            {
                "Source" => source,
                "Cue" => cue,
                "Content" => content,
                _ => null,
            };
            target?.AddRange(found);
        }

        source.Sort();
        cue.Sort();
        content.Sort();
        return new GoldAttribution(source, cue, content);
    }

    private static List<TextSpan> ReadSpans(string body, CodePointOffsets offsets, string line)
    {
        var space = body.IndexOf(' ', StringComparison.Ordinal);
        var spans = new List<TextSpan>();
        foreach (var range in body[(space + 1)..].Split(';'))
        {
            var ends = range.Split(' ');
            if (space < 0 || ends.Length != 2
                || !int.TryParse(ends[0], NumberStyles.None, CultureInfo.InvariantCulture, out var start)
                || !int.TryParse(ends[1], NumberStyles.None, CultureInfo.InvariantCulture, out var end))
            {
                throw new FormatException($"\"{line}\" gives no range of characters.");
            }

            spans.Add(offsets.ToSpan(start, end));
        }

        return spans;
    }

    private static (string Id, string Body) Split(string line)
    {
        var columns = line.Split('\t');
        return (columns[0], columns[1]);
    }

    private static bool IsNumbered(string line, char kind)
    {
        var tab = line.IndexOf('\t', StringComparison.Ordinal);
        return tab > 1 && line[0] == kind && !line.AsSpan(1, tab - 1).ContainsAnyExceptInRange('0', '9');
    }
}
