using FactCheck.Core.Attributions;
using FactCheck.Extraction.Attributions;
using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Speakers;

/// <summary>Title and affiliation as the article gives them, before a name or in the words set off after it.</summary>
internal static class Titles
{
    private const int LongestAside = 16;

    /// <summary>The title at this mention, or null.</summary>
    public static string? Of(TextDocument document, NameMention mention)
    {
        if (mention.TitleFirst < mention.First)
        {
            int first = mention.TitleFirst;
            while (first < mention.First && document.IsIn(first, ClosedWords.Determiners)) first++;
            if (first < mention.First && !document.IsIn(first, NameWords.Honorifics))
            {
                string before = Text(document, first, mention.First);
                string? more = before.EndsWith('.') && !mention.Quoted ? Aside(document, mention.End) : null;
                return more is null ? before : $"{before}, {more}";
            }
        }

        return mention.Kind == NameKind.Person && !mention.Quoted ? Aside(document, mention.End) : null;
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

        return Gender.Unknown;
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
        int at = first, limit = Math.Min(document.Tokens.Length, first + LongestAside);
        int sentence = document.SentenceOfToken(comma);
        bool title = false;
        while (at < limit && at < document.Sentences[sentence].EndToken && document.Tokens[at].Kind is TokenKind.Word or TokenKind.Number)
        {
            if (document.IsIn(at, ClosedWords.Auxiliaries) && document.Word(at).Length > 2) return null;
            if (at - first < 6) title |= document.IsIn(at, NameWords.Titles);
            if (ReportingVerbs.Find(document.Word(at)) is { Form: VerbForm.Past } && at > first) return null;
            if (document.Is(at, "who") || document.Is(at, "which") || document.Is(at, "whose") || (document.Is(at, "and") && (at == first || document.Is(at + 1, "who") || document.Is(at + 1, "whose")))) break;
            at++;
        }

        bool closed = at < document.Tokens.Length && (document.Is(at, ",") || document.Is(at, ".") || document.Is(at, "who") || document.Is(at, "whose") || document.Is(at, "and"));
        return title && closed && at > first ? Text(document, first, at) : null;
    }

    private static string Text(TextDocument document, int first, int end) =>
        string.Join(' ', document.SpanOf(first, end).Slice(document.Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
