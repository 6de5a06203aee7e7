using System.Collections.Frozen;
using FactCheck.Core.Attributions;
using FactCheck.Extraction.Attributions;
using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Speakers;

/// <summary>Title and affiliation as the article gives them, before a name or in the words set off after it.</summary>
internal static class Titles
{
    private const int LongestAside = 16;
    private const int NoDescription = -2;
    private const int LongestDescription = 12;

    private static readonly FrozenSet<string> Women = "mother wife daughter sister aunt niece grandmother great-grandmother gran widow actress headmistress landlady nun queen princess baroness lady dame girl"
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Men = "father husband son brother uncle nephew grandfather widower headmaster landlord priest monk king prince baron lord sir boy"
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The title at this mention, or null.</summary>
    public static string? Of(TextDocument document, NameMention mention)
    {
        if (mention.TitleFirst < mention.First)
        {
            int first = mention.TitleFirst;
            while (first < mention.First && document.IsIn(first, ClosedWords.Determiners)) first++;
            if (first < mention.First && !document.IsIn(first, NameWords.Honorifics) && (mention.Kind != NameKind.Person || HeadIn(document, first, mention.First)))
            {
                string before = Singular(document, first, mention.First);
                string? more = before.EndsWith('.') && !mention.Quoted ? Aside(document, mention.End) : null;
                return more is null ? before : $"{before}, {more}";
            }
        }

        if (mention.Kind != NameKind.Person || mention.Quoted) return null;
        return Aside(document, mention.End) ?? BeforeComma(document, mention);
    }

    // "Sens. Anna Roe and Paul Crane": each of them is one.
    private static string Singular(TextDocument document, int first, int end)
    {
        string text = document.WordsOf(first, end);
        int space = text.LastIndexOf(' ') + 1;
        string last = text[space..];
        if (!NameWords.PluralTitles.Contains(last)) return text;
        return text[..space] + (last.EndsWith("s.", StringComparison.Ordinal) ? last[..^2] + "." : last[..^1]);
    }

    // Where the description begins that a comma sets off before a name ("his counterpart, Grace Osei,"): its article, or the
    // token before where it has none.
    private static int DescriptionStart(TextDocument document, NameMention mention)
    {
        int comma = mention.First - 1;
        if (comma < 1 || !document.Is(comma, ",") || mention.TitleFirst < mention.First || !EndsAside(document, mention.End)) return NoDescription;
        int low = Math.Max(document.Sentences[mention.Sentence].FirstToken, comma - LongestDescription);
        for (int i = comma - 1; i >= low; i--)
        {
            if (document.Tokens[i].Kind is not (TokenKind.Word or TokenKind.Number)) return NoDescription;
            bool owner = QuotationMarks.IsApostrophe(document.Text[document.Tokens[i].Start]);
            if (!owner && !document.IsIn(i, ClosedWords.Determiners)) continue;
            if (owner)
            {
                // "the town’s lawyer", "Northwind’s chief executive": whose it is tells more than the office alone.
                if (!HeadIn(document, i + 1, comma)) return NoDescription;
                int at = i - 1;
                while (at > low && (IsCapital(document, at) ? IsCapital(document, at - 1) : !document.IsIn(at, ClosedWords.Determiners))) at--;
                return at >= low && document.IsIn(at, ClosedWords.Determiners) ? at : at >= low && IsCapital(document, at) ? at - 1 : i;
            }

            // "the owner of the mill": the article before the last noun is not the first.
            if (i > low && document.IsIn(i - 1, ClosedWords.Prepositions) && HeadIn(document, low, i - 1)) continue;
            return HeadIn(document, i + 1, comma) ? i : NoDescription;
        }

        return NoDescription;
    }

    private static string? BeforeComma(TextDocument document, NameMention mention)
    {
        int start = DescriptionStart(document, mention);
        return start == NoDescription ? null : document.WordsOf(start + 1, mention.First - 1);
    }

    private static bool IsCapital(TextDocument document, int token) => char.IsUpper(document.Text[document.Tokens[token].Start]);

    // An apposition is closed by a comma, or runs on with "of" before it is.
    private static bool EndsAside(TextDocument document, int end)
    {
        if (end >= document.Tokens.Length) return true;
        if (document.Is(end, "of") || document.Is(end, "from")) return true;
        return document.Tokens[end].Kind == TokenKind.Punctuation && !document.Is(end, ")");
    }

    private static bool HeadIn(TextDocument document, int first, int end)
    {
        for (int i = Math.Max(0, first); i < end && i < first + LongestDescription; i++)
            if (document.IsIn(i, NameWords.Titles)) return true;
        return false;
    }

    /// <summary>The gender that a title or a description says ("spokeswoman", "brother").</summary>
    public static Gender GenderOf(string? title)
    {
        if (title is null) return Gender.Unknown;
        foreach (string part in title.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            string word = part.TrimEnd(',', '.');
            if (Women.Contains(word) || word.EndsWith("woman", StringComparison.OrdinalIgnoreCase)) return Gender.Woman;
            if (Men.Contains(word) || (word.EndsWith("man", StringComparison.OrdinalIgnoreCase) && !word.EndsWith("human", StringComparison.OrdinalIgnoreCase) && char.IsLower(word[0]))) return Gender.Man;
        }

        return Gender.Unknown;
    }

    /// <summary>What the title or honorific before a name says of its bearer.</summary>
    public static Gender HonorificOf(TextDocument document, NameMention mention)
    {
        for (int i = Math.Max(0, mention.TitleFirst - 1); i < mention.First; i++)
        {
            ReadOnlySpan<char> word = document.Word(i).TrimEnd('.');
            if (word is "Mr" or "King" or "Prince" or "Sir" or "Lord" or "Pope" or "Father" || word.EndsWith("spokesman") || word.EndsWith("chairman") || word.EndsWith("congressman") || word.EndsWith("businessman")) return Gender.Man;
            if (word is "Mrs" or "Ms" or "Miss" or "Queen" or "Princess" or "Lady" or "Dame" or "Sister" || word.EndsWith("woman")) return Gender.Woman;
        }

        return mention.TitleFirst < mention.First ? GenderOf(document.SpanOf(mention.TitleFirst, mention.First).Slice(document.Text)) : Gender.Unknown;
    }

    public static Gender GenderOf(TextDocument document, NameMention mention, CastMember member)
    {
        if (HonorificOf(document, mention) is var said and not Gender.Unknown) return said;
        int space = member.Name.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 ? FirstNames.GenderOf(member.Name.AsSpan(0, space)) : FirstNames.GenderOf(member.Name);
    }

    // "Bruce Haynes, a strategist in Washington," or "Jane Roe, who heads the agency": only the first kind is a title.
    private static string? Aside(TextDocument document, int comma)
    {
        // "(D-N.C.)" may stand between.
        if (comma + 2 < document.Tokens.Length && document.Is(comma, "("))
        {
            int close = comma + 1;
            while (close < document.Tokens.Length && close - comma < 8 && !document.Is(close, ")")) close++;
            comma = close + 1;
        }

        if (comma + 1 >= document.Tokens.Length || !document.Is(comma, ",")) return null;
        int first = comma + 1;
        if (document.IsIn(first, ClosedWords.Determiners)) first++;
        if (first < document.Tokens.Length && document.Word(first) is var opening && opening.EndsWith("ed") && !document.IsIn(first, NameWords.TitleModifiers) && !opening.Contains('-')) return null;
        int at = first, limit = Math.Min(document.Tokens.Length, first + LongestAside);
        int sentence = document.SentenceOfToken(comma);
        bool title = false;
        while (at < limit && at < document.Sentences[sentence].EndToken && (document.Tokens[at].Kind is TokenKind.Word or TokenKind.Number || document.Is(at, "&")))
        {
            if (document.IsIn(at, ClosedWords.Auxiliaries) && document.Word(at).Length > 2) return null;
            if (at - first < 6) title |= document.IsIn(at, NameWords.Titles);
            if (ReportingVerbs.Find(document.Word(at)) is { Form: VerbForm.Past } && at > first) return null;
            if (document.Is(at, "who") || document.Is(at, "which") || document.Is(at, "whose") || (document.Is(at, "and") && (at == first || document.Is(at + 1, "who") || document.Is(at + 1, "whose")))) break;
            at++;
        }

        bool closed = at < document.Tokens.Length && (document.Is(at, ",") || document.Is(at, ".") || document.Is(at, "who") || document.Is(at, "whose") || document.Is(at, "and"));
        return title && closed && at > first ? document.WordsOf(first, at) : null;
    }
}
