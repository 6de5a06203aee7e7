using System.Collections.Frozen;
using FactCheck.Core.Text;
using FactCheck.Extraction.Attributions;
using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Model;

/// <summary>Finds the turns of a transcript: lines that begin with a speaker in capitals and a colon ("MS. HARRIS: …").</summary>
internal static class TranscriptTurns
{
    // One such line alone may be a label or a dateline.
    private const int FewestTurns = 2;
    private const int LongestName = 6;
    private const int ShortestTurn = 3;
    private const double Confidence = 0.8;

    private static readonly FrozenSet<string> Titles =
        "Mr Mrs Ms Mx Dr Sen Rep Gov Lt Col Gen".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds the turns that <paramref name="found"/> does not hold yet.</summary>
    public static void Add(TextDocument document, List<FoundAttribution> found)
    {
        var turns = new List<(int Colon, Sentence First, int End)>();
        var paragraph = -1;
        foreach (var sentence in document.Sentences)
        {
            if (sentence.OutsideStory || sentence.Paragraph == paragraph)
                continue;
            paragraph = sentence.Paragraph;
            var end = document.Paragraphs[paragraph].EndToken;
            if (Colon(document, sentence.FirstToken, end) is { } colon && end - colon > ShortestTurn)
                turns.Add((colon, sentence, end));
        }

        if (turns.Count < FewestTurns)
            return;
        var cues = new SpanSet(found.SelectMany(f => f.Cue));
        foreach (var (colon, first, end) in turns)
        {
            var cue = document.SpanOf(colon, colon + 1);
            if (!cues.Overlaps(cue))
                found.Add(Turn(document, first.FirstToken, colon, end));
        }
    }

    private static FoundAttribution Turn(TextDocument document, int first, int colon, int end)
    {
        var start = document.Tokens[first].Kind == TokenKind.QuotationMark ? first + 1 : first;
        var name = document.SpanOf(start, colon);
        TextSpan[] content = [document.SpanOf(colon + 1, end)];
        return new FoundAttribution(
            content, [document.SpanOf(colon, colon + 1)], [name], Confidence,
            [$"A turn of a transcript: '{name.Slice(document.Text)}' stands before the colon"]);
    }

    /// <summary>The colon after a name in capitals that opens a line, an opening quotation mark aside.</summary>
    private static int? Colon(TextDocument document, int first, int end)
    {
        if (document.Tokens[first].Kind == TokenKind.QuotationMark)
            first++;
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
            capitals |= !title && word.Length > 1;
        }

        return null;
    }
}
