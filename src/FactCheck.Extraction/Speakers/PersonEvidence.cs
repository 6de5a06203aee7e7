using System.Collections.Frozen;
using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Speakers;

/// <summary>What the words around a name say about its bearer: a man, a woman, or no person at all.</summary>
internal static class PersonEvidence
{
    private const int Reach = 25;

    private static readonly FrozenSet<string> FirmWords =
        "shares shareholders customers profits board factory headquarters products chief stores plant owner parent brand".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> FirmPosts = "ceo cfo coo cto founder co-founder cofounder".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> FirmPeople = "shareholders investors customers employees bankers stock shares stores branches".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Family = (
        "daughter son wife husband brother sister mother father niece nephew uncle aunt cousin grandson granddaughter grandfather grandmother widow widower "
        + "ex-wife ex-husband stepson stepdaughter stepmother stepfather son-in-law daughter-in-law brother-in-law sister-in-law fiancé fiancée").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

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
        if (mention.IsOwner(document) && (document.IsIn(after + 1, FirmWords) || document.IsIn(after + 2, FirmWords))) return true;
        if (document.IsIn(after, FirmPeople) || (document.Is(after, "board") && document.Is(after + 1, "member"))) return true;
        if (before < 1) return false;
        if ((document.Is(before, "in") || document.Is(before, "of")) && document.IsIn(before - 1, FirmWords)) return true;
        if (document.Is(before, "of") && before >= 2 && (document.Is(before - 1, "executive") || document.Is(before - 1, "chairman") || document.Is(before - 1, "customers"))) return true;
        return document.Is(before, ",") && document.Is(after, ",") && document.IsIn(before - 1, NameWords.FirmNouns);
    }

    /// <summary>The firm in a title before a name ("Calder Gas CEO Anna Roe"), or null.</summary>
    public static string? FirmOf(TextDocument document, NameMention mention)
    {
        for (int post = mention.TitleFirst + 1; post < mention.First; post++)
        {
            if (!document.IsIn(post, FirmPosts)) continue;
            int first = post;
            while (first > mention.TitleFirst && char.IsUpper(document.Text[document.Tokens[first - 1].Start]) && !document.IsIn(first - 1, NameWords.TitleModifiers)) first--;
            return first < post ? document.WordsOf(first, post) : null;
        }

        return null;
    }

    /// <summary>Whether a person is introduced as somebody's relative: "his daughter, Anna Roe", "Anna Roe, the mayor’s wife".</summary>
    public static bool IsRelative(TextDocument document, NameMention mention)
    {
        for (int i = Math.Max(0, mention.First - 3); i < mention.First; i++)
            if (document.IsIn(i, Family)) return true;
        if (!document.Is(mention.End, ",")) return false;
        for (int i = mention.End + 1; i < Math.Min(mention.End + 5, document.Tokens.Length) && !document.Is(i, ","); i++)
            if (document.IsIn(i, Family)) return true;
        return false;
    }
}
