using System.Collections.Frozen;

namespace FactCheck.Extraction.Text;

/// <summary>Finds the lines of a transcript: those that begin with a speaker in capitals and a colon ("MS. HARRIS: …").</summary>
internal static class TranscriptLabels
{
    // One such line alone may be a label or a dateline.
    private const int FewestTurns = 2;
    private const int LongestName = 6;
    private const int ShortestTurn = 3;

    private static readonly FrozenSet<string> Titles =
        "Mr Mrs Ms Mx Dr Sen Rep Gov Lt Col Gen".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // What stands for somebody whom the transcript does not name.
    private static readonly FrozenSet<string> Roles = (
        "question questions answer q a reporter moderator unidentified unknown male female man woman speaker operator audience member crowd host interviewer caller "
        + "interpreter translator court witness clerk staff all the voice participant").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Each turn: the first token of the label, its colon, and the token past the end of the line; none where the text is no transcript.</summary>
    public static List<(int First, int Colon, int End)> Find(TextDocument document)
    {
        var turns = new List<(int First, int Colon, int End)>();
        var paragraph = -1;
        foreach (var sentence in document.Sentences)
        {
            if (sentence.OutsideStory || sentence.Paragraph == paragraph)
                continue;
            paragraph = sentence.Paragraph;
            var end = document.Paragraphs[paragraph].EndToken;
            var first = sentence.FirstToken;
            if (document.Tokens[first].Kind == TokenKind.QuotationMark)
                first++;
            if (Colon(document, first, end) is { } colon && end - colon > ShortestTurn)
                turns.Add((first, colon, end));
        }

        if (turns.Count < FewestTurns)
            turns.Clear();
        return turns;
    }

    /// <summary>Whether the label says only what the speaker is: "QUESTION", "UNIDENTIFIED MALE".</summary>
    public static bool IsRole(TextDocument document, int first, int colon)
    {
        for (var t = first; t < colon; t++)
        {
            if (document.Tokens[t].Kind == TokenKind.Word && !document.IsIn(t, Roles))
                return false;
        }

        return true;
    }

    /// <summary>The colon after a name in capitals that begins at a token, or null.</summary>
    private static int? Colon(TextDocument document, int first, int end)
    {
        var capitals = false;
        for (var t = first; t < Math.Min(end, first + LongestName + 1); t++)
        {
            var word = document.Word(t);
            if (word is ":")
                return capitals ? t : null;
            // "MS." may be cut in two.
            if (word is "." && t == first + 1 && Titles.Contains(document.Word(first).ToString()))
                continue;
            if (document.Tokens[t].Kind != TokenKind.Word)
                return null;
            var title = t == first && Titles.Contains(word.TrimEnd('.').ToString());
            if (!title && word.ContainsAnyInRange('a', 'z'))
                return null;
            capitals |= !title && (word.Length > 1 || word is "Q" or "A");
        }

        return null;
    }
}
