using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Speakers;

/// <summary>What the words around a name say about its bearer: a man, a woman, or no person at all.</summary>
internal static class PersonEvidence
{
    private const int Reach = 25;

    private static readonly HashSet<string> FirmWords = new(
        "shares shareholders customers profits board factory headquarters products chief stores plant owner parent brand".Split(' '), StringComparer.OrdinalIgnoreCase);

    /// <summary>The first "his" or "her" after the name in its sentence, before anybody else is named.</summary>
    public static Gender PronounAfter(TextDocument document, NameMention mention, int next)
    {
        int end = Math.Min(Math.Min(next, mention.End + Reach), document.Sentences[mention.Sentence].EndToken);
        for (int i = mention.End; i < end && document.Tokens[i].Kind != TokenKind.QuotationMark; i++)
        {
            if (document.Is(i, "his") || document.Is(i, "himself") || document.Is(i, "he")) return Gender.Man;
            if (document.Is(i, "her") || document.Is(i, "herself") || document.Is(i, "she")) return Gender.Woman;
        }

        return Gender.Unknown;
    }

    /// <summary>"Shares in Calder", "Calder’s customers", "the company, Calder": the name of a firm.</summary>
    public static bool IsFirm(TextDocument document, NameMention mention)
    {
        int after = mention.End, before = mention.First - 1;
        if (IsPossessive(document, after) && IsFirmWord(document, after + 1)) return true;
        if (IsPossessive(document, after) && IsFirmWord(document, after + 2)) return true;
        if (before < 1) return false;
        if ((document.Is(before, "in") || document.Is(before, "of")) && IsFirmWord(document, before - 1)) return true;
        if (document.Is(before, "of") && before >= 2 && (document.Is(before - 1, "executive") || document.Is(before - 1, "chairman") || document.Is(before - 1, "customers"))) return true;
        return document.Is(before, ",") && document.Is(after, ",") && document.IsIn(before - 1, NameWords.FirmNouns);
    }

    private static bool IsFirmWord(TextDocument document, int token) =>
        (uint)token < (uint)document.Tokens.Length && FirmWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(document.Word(token));

    private static bool IsPossessive(TextDocument document, int token) =>
        token < document.Tokens.Length && QuotationMarks.IsApostrophe(document.Text[document.Tokens[token].Start]);
}
