using System.Globalization;

namespace FactCheck.Extraction.Formats;

/// <summary>
/// Reads automatic annotation: one token a line (index, start, end, part of speech, name, head, relation, separated
/// by tabs, offsets in code points), a blank line after each sentence, comments after "#".
/// </summary>
public static class SilverAnnotations
{
    private const int Columns = 7;

    /// <summary>The tokens in text order.</summary>
    /// <exception cref="FormatException">A line has too few columns or a number that can't be read.</exception>
    public static IReadOnlyList<SilverToken> Read(string text, IEnumerable<string> lines)
    {
        var offsets = new CodePointOffsets(text);
        var tokens = new List<SilverToken>();
        var sentence = 0;
        var previousEmpty = true;
        foreach (var line in lines)
        {
            if (line.StartsWith("#coref", StringComparison.Ordinal))
                break;
            if (line.Length == 0)
            {
                if (!previousEmpty)
                    sentence++;
                previousEmpty = true;
                continue;
            }

            previousEmpty = false;
            tokens.Add(ReadToken(line, sentence, offsets));
        }

        return tokens;
    }

    private static SilverToken ReadToken(string line, int sentence, CodePointOffsets offsets)
    {
        var c = line.Split('\t');
        if (c.Length < Columns)
            throw new FormatException($"\"{line}\" has {c.Length} columns, not {Columns}.");
        var index = Number(c[0]);
        var head = Number(c[5]);
        return new SilverToken(
            offsets.ToSpan(Number(c[1]), Number(c[2])), sentence, c[3], c[4], head == 0 ? 0 : head - index, c[6]);
    }

    private static int Number(string column) =>
        int.Parse(column, NumberStyles.None, CultureInfo.InvariantCulture);
}
