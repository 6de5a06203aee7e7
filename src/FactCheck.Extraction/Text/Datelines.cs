namespace FactCheck.Extraction.Text;

/// <summary>Finds the dateline that opens a report: "LIMA, Peru (AP) — ", which is no part of what its first sentence says.</summary>
internal static class Datelines
{
    private const int Longest = 12;
    private const int ShortestPlace = 3;

    /// <summary>The first token of a sentence past its dateline; its first token where it has none.</summary>
    public static int End(TextDocument document, Sentence sentence)
    {
        int first = sentence.FirstToken;
        if (document.Paragraphs[sentence.Paragraph].FirstToken != first || !IsInCapitals(document, first)) return first;
        for (int i = first + 1; i < Math.Min(sentence.EndToken - 1, first + Longest); i++)
        {
            char mark = document.Text[document.Tokens[i].Start];
            if (mark is '-' or '–' or '—' && document.Tokens[i].Kind == TokenKind.Punctuation) return IsApart(document, i) && OpensSentence(document, i + 1) ? i + 1 : first;
            bool word = document.Tokens[i].Kind == TokenKind.Word && char.IsUpper(mark);
            bool day = document.Tokens[i].Kind == TokenKind.Number;
            if (!word && !day && mark is not (',' or '(' or ')' or '.' or '/')) return first;
        }

        return first;
    }

    private static bool IsInCapitals(TextDocument document, int token) =>
        document.Tokens[token].Kind == TokenKind.Word && document.Tokens[token].Span.Length >= ShortestPlace && !document.Word(token).ContainsAnyInRange('a', 'z');

    // "NATO - the alliance founded in 1949 - met": an aside, not a report that begins.
    private static bool OpensSentence(TextDocument document, int token) => !char.IsLower(document.Text[document.Tokens[token].Start]);

    private static bool IsApart(TextDocument document, int dash) =>
        document.Text[document.Tokens[dash].Start] == '—' || (document.Tokens[dash - 1].End < document.Tokens[dash].Start && document.Tokens[dash].End < document.Tokens[dash + 1].Start);
}
