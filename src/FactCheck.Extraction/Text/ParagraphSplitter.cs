using FactCheck.Core.Text;

namespace FactCheck.Extraction.Text;

/// <summary>Lines to paragraphs; lines of a text wrapped at a fixed width are joined.</summary>
internal static class ParagraphSplitter
{
    private const int ShortestWrappedLine = 40;
    private const int LongestWrappedLine = 120;

    /// <summary>Paragraphs that together hold every token, in order.</summary>
    public static List<Paragraph> Split(string text, IReadOnlyList<Token> tokens)
    {
        List<(int First, int End, bool AfterBlank)> lines = Lines(text, tokens);
        bool wrapped = IsWrapped(text, tokens, lines);
        var classifier = new LineClassifier(text, tokens, lines.Select(l => (l.First, l.End)));
        var paragraphs = new List<Paragraph>(lines.Count);
        for (int i = 0; i < lines.Count; i++)
        {
            (int first, int end, _) = lines[i];
            bool outside = classifier.IsOutsideStory(first, end, i);
            while (wrapped && !outside && i + 1 < lines.Count && !lines[i + 1].AfterBlank
                && !classifier.IsOutsideStory(lines[i + 1].First, lines[i + 1].End, i + 1))
                end = lines[++i].End;
            paragraphs.Add(new Paragraph(TextSpan.FromBounds(tokens[first].Start, tokens[end - 1].End), first, end, outside));
        }

        return paragraphs;
    }

    private static List<(int First, int End, bool AfterBlank)> Lines(string text, IReadOnlyList<Token> tokens)
    {
        var lines = new List<(int, int, bool)>();
        int first = 0;
        bool afterBlank = true;
        for (int i = 1; i <= tokens.Count; i++)
        {
            int breaks = i < tokens.Count ? Breaks(text, tokens[i - 1].End, tokens[i].Start) : 2;
            if (breaks == 0) continue;
            lines.Add((first, i, afterBlank));
            first = i;
            afterBlank = breaks > 1;
        }

        return lines;
    }

    private static int Breaks(string text, int from, int to)
    {
        int breaks = 0;
        for (int i = from; i < to; i++)
        {
            char c = text[i];
            if (c == '\u2029') breaks += 2;
            else if (c is '\n' or '\u2028' or '\u0085' or '\f' || (c == '\r' && (i + 1 >= to || text[i + 1] != '\n'))) breaks++;
        }

        return breaks;
    }

    // Wrapped text breaks lines inside sentences: long lines without a full stop, the next in lower case.
    private static bool IsWrapped(string text, IReadOnlyList<Token> tokens, List<(int First, int End, bool AfterBlank)> lines)
    {
        int joints = 0, mid = 0;
        for (int i = 1; i < lines.Count; i++)
        {
            if (lines[i].AfterBlank) continue;
            joints++;
            int length = tokens[lines[i - 1].End - 1].End - tokens[lines[i - 1].First].Start;
            bool lower = char.IsLower(text[tokens[lines[i].First].Start]);
            char last = text[tokens[lines[i - 1].End - 1].End - 1];
            if (length is >= ShortestWrappedLine and <= LongestWrappedLine && lower && last is not ('.' or '!' or '?' or ':')) mid++;
        }

        return mid >= 2 && mid * 3 >= joints;
    }
}
