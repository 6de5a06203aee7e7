using FactCheck.Core.Text;

namespace FactCheck.Extraction.Text;

/// <summary>Tells single quotation marks from apostrophes.</summary>
internal static class SingleQuotes
{
    /// <summary>Whether the single mark at <paramref name="at"/> may open a quotation, going by what stands beside it.</summary>
    public static bool CanOpen(string text, int at, TextSpan paragraph)
    {
        char c = text[at];
        if (at + 1 >= paragraph.End || char.IsWhiteSpace(text[at + 1])) return false;
        if (at > paragraph.Start)
        {
            char before = text[at - 1];
            bool edge = char.IsWhiteSpace(before) || QuotationMarks.IsDouble(before)
                || before is '(' or '[' or '\u2014' or '\u2013' or '-' or '/';
            if (!edge) return false;
        }

        if (c is '\u2019' or '\'' or '\u2018' && Elisions.StartsAt(text, at)) return false;
        return c != '\u2019';
    }

    /// <summary>
    /// For each offset in <paramref name="paragraph"/>, the offset of the mark that closes a single quotation opened there,
    /// or 0 where nothing closes it.
    /// </summary>
    public static int[] Ends(string text, TextSpan paragraph)
    {
        var ends = new int[paragraph.Length];
        int certain = 0, possible = 0;
        for (int at = paragraph.End - 1; at >= paragraph.Start; at--)
        {
            char c = text[at];
            if (!QuotationMarks.IsSingle(c)) continue;
            if (CanOpen(text, at, paragraph))
            {
                // "the workers’ rights" inside a quotation: the plural possessive is passed over if a better end follows.
                ends[at - paragraph.Start] = certain > 0 ? certain : possible;
                certain = possible = 0;
                continue;
            }

            switch (Closes(text, at, paragraph))
            {
                case Closing.Certain:
                    certain = at;
                    possible = 0;
                    break;
                case Closing.Possible:
                    possible = at;
                    break;
            }
        }

        return ends;
    }

    private enum Closing
    {
        No,
        Possible,
        Certain,
    }

    private static Closing Closes(string text, int at, TextSpan paragraph)
    {
        if (text[at] is '\u2018' or '\u201A' or '`' || at == paragraph.Start) return Closing.No;
        char before = text[at - 1];
        if (char.IsWhiteSpace(before)) return Closing.No;
        if (at + 1 < paragraph.End && QuotationMarks.IsWordCharacter(text[at + 1])) return Closing.No;
        if (!QuotationMarks.IsWordCharacter(before)) return Closing.Certain;
        bool wordFollows = at + 2 < paragraph.End && text[at + 1] == ' ' && char.IsLetter(text[at + 2]);
        bool dropsG = before is 'n' && at >= 2 && text[at - 2] is 'i';
        return (before is 's' or 'S' or 'z' && wordFollows) || dropsG ? Closing.Possible : Closing.Certain;
    }
}
