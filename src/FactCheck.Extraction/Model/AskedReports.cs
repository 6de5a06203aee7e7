using System.Collections.Frozen;
using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Model;

/// <summary>Tells questions from reports: "Did the mayor say that …?" reports nothing.</summary>
internal static class AskedReports
{
    private static readonly FrozenSet<string> Inverted = "do does did".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the attribution's source stands between "did" and its verb in a question of the article.</summary>
    public static bool Is(TextDocument document, DecodedAttribution attribution)
    {
        if (attribution.Source.Count == 0 || attribution.Source[0].Start >= attribution.Cue.Start)
            return false;
        var first = attribution.Source[0].Start;
        var sentence = document.Sentences[document.SentenceOfToken(first)];
        return first > sentence.FirstToken && document.IsIn(first - 1, Inverted) && attribution.Source[^1].End == attribution.Cue.Start && EndsInQuestionMark(document, sentence);
    }

    private static bool EndsInQuestionMark(TextDocument document, Sentence sentence)
    {
        for (var last = sentence.EndToken - 1; last > sentence.FirstToken; last--)
        {
            if (document.Tokens[last].Kind != TokenKind.QuotationMark)
                return document.Word(last).EndsWith('?');
        }

        return false;
    }
}
