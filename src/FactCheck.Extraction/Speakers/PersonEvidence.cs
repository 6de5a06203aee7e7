using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Speakers;

/// <summary>What the words around a name say about its bearer: a man, a woman, or no person at all.</summary>
internal static class PersonEvidence
{
    private const int Reach = 25;

    private static readonly HashSet<string> FirmWords = new(
        "shares shareholders customers profits board factory headquarters products chief stores plant owner parent brand".Split(' '), StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> FirmPosts = new("ceo cfo coo cto founder co-founder cofounder".Split(' '), StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> FirmPeople = new("shareholders investors customers employees bankers stock shares stores branches".Split(' '), StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Family = new((
        "daughter son wife husband brother sister mother father niece nephew uncle aunt cousin grandson granddaughter grandfather grandmother widow widower "
        + "ex-wife ex-husband stepson stepdaughter stepmother stepfather son-in-law daughter-in-law brother-in-law sister-in-law fiancé fiancée").Split(' '), StringComparer.OrdinalIgnoreCase);

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
        if (IsIn(document, after, FirmPeople) || (document.Is(after, "board") && document.Is(after + 1, "member"))) return true;
        if (before < 1) return false;
        if ((document.Is(before, "in") || document.Is(before, "of")) && IsFirmWord(document, before - 1)) return true;
        if (document.Is(before, "of") && before >= 2 && (document.Is(before - 1, "executive") || document.Is(before - 1, "chairman") || document.Is(before - 1, "customers"))) return true;
        return document.Is(before, ",") && document.Is(after, ",") && document.IsIn(before - 1, NameWords.FirmNouns);
    }

    /// <summary>The firm in a title before a name ("Calder Gas CEO Anna Roe"), or null.</summary>
    public static string? FirmOf(TextDocument document, NameMention mention)
    {
        for (int post = mention.TitleFirst + 1; post < mention.First; post++)
        {
            if (!IsIn(document, post, FirmPosts)) continue;
            int first = post;
            while (first > mention.TitleFirst && char.IsUpper(document.Text[document.Tokens[first - 1].Start]) && !document.IsIn(first - 1, NameWords.TitleModifiers)) first--;
            return first < post ? string.Join(' ', document.SpanOf(first, post).Slice(document.Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : null;
        }

        return null;
    }

    /// <summary>Whether a person is introduced as somebody's relative: "his daughter, Anna Roe", "Anna Roe, the mayor’s wife".</summary>
    public static bool IsRelative(TextDocument document, NameMention mention)
    {
        for (int i = Math.Max(0, mention.First - 3); i < mention.First; i++)
            if (IsIn(document, i, Family)) return true;
        if (!document.Is(mention.End, ",")) return false;
        for (int i = mention.End + 1; i < Math.Min(mention.End + 5, document.Tokens.Length) && !document.Is(i, ","); i++)
            if (IsIn(document, i, Family)) return true;
        return false;
    }

    private static bool IsFirmWord(TextDocument document, int token) => IsIn(document, token, FirmWords);

    private static bool IsIn(TextDocument document, int token, HashSet<string> words) =>
        (uint)token < (uint)document.Tokens.Length && words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(document.Word(token));

    private static bool IsPossessive(TextDocument document, int token) =>
        token < document.Tokens.Length && QuotationMarks.IsApostrophe(document.Text[document.Tokens[token].Start]);
}
