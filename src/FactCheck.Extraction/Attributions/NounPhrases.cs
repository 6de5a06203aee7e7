using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Attributions;

/// <summary>Reads noun phrases leftwards and rightwards from a verb by word classes and capitals.</summary>
internal static class NounPhrases
{
    private const int LongestPhrase = 30;

    /// <summary>The subject that ends before token <paramref name="verb"/>, not going below <paramref name="low"/>; null where none is seen.</summary>
    public static (int First, int End)? Before(Scene scene, int verb, int low)
    {
        int last = verb - 1;
        while (last > low && CueReader.IsAdverb(scene, last) && !scene.IsIn(last, ClosedWords.LonePronouns)) last--;
        last = SkipTime(scene, last, low);
        if (last < low || scene.IsQuoted(last)) return null;

        int end = last + 1;
        if (scene.IsMark(last, ')'))
        {
            int open = FindBack(scene, last - 1, low, '(');
            if (open <= low) return null;
            last = open - 1;
        }
        else if (scene.IsMark(last, ',') || scene.IsDash(last))
        {
            int opening = AsideStart(scene, last, low);
            if (opening <= low) return null;
            bool apposition = IsApposition(scene, opening + 1);
            last = opening - 1;
            end = apposition ? (scene.IsMark(end - 1, ',') ? end : end - 1) : opening;
            if (scene.IsMark(last, ')'))
            {
                int open = FindBack(scene, last - 1, low, '(');
                if (open <= low) return null;
                last = open - 1;
            }
        }

        int first = WalkLeft(scene, last, low);
        // "Jane Roe, 54, of Bowie, Md., who watched, said": ages and places go with the name before them.
        for (int steps = 0; steps < 4 && first > low + 1 && IsAgeOrPlace(scene, first, last); steps++)
        {
            int comma = scene.Is(first - 1, "of") ? first - 2 : first - 1;
            if (comma <= low || !scene.IsMark(comma, ',') || scene.IsQuoted(comma - 1)) break;
            last = comma - 1;
            int further = WalkLeft(scene, last, low);
            if (further < 0) break;
            first = further;
        }

        return first < 0 || scene.Document.Tokens[last].Kind == TokenKind.Number && first == last ? null : (first, end);
    }

    /// <summary>The noun phrase that starts at <paramref name="first"/>, with an apposition after a comma; null where none starts there.</summary>
    public static (int First, int End)? After(Scene scene, int first, int limit)
    {
        if (first >= limit || scene.IsQuoted(first) || !(scene.IsWord(first) || scene.Document.Tokens[first].Kind == TokenKind.Number)) return null;
        if (scene.IsIn(first, ClosedWords.SubjectPronouns) && !scene.Is(first, "that")) return (first, first + 1);
        if (scene.IsIn(first, ClosedWords.Prepositions) || scene.IsIn(first, ClosedWords.Boundaries)) return null;
        int at = first;
        limit = Math.Min(limit, first + LongestPhrase);
        while (at < limit && !scene.IsQuoted(at) && !EndsRight(scene, at, first, limit)) at++;
        if (at == first) return null;
        if (at < limit && scene.IsMark(at, ',') && at + 1 < limit && IsApposition(scene, at + 1) && !scene.IsCapital(at + 1))
        {
            int close = at + 1;
            while (close < limit && !scene.IsQuoted(close) && !scene.IsMark(close, ',') && !scene.IsMark(close, '.') && !scene.IsMark(close, ';') && !scene.IsMark(close, ':')) close++;
            if (close > at + 1) at = close;
        }

        return (first, at);
    }

    private static bool EndsRight(Scene scene, int at, int first, int limit)
    {
        TokenKind kind = scene.Document.Tokens[at].Kind;
        if (kind == TokenKind.Punctuation) return !scene.IsMark(at, '(') && !scene.IsMark(at, ')');
        if (kind is TokenKind.QuotationMark) return !scene.IsPossessive(at);
        if (at == first) return false;
        if (scene.IsIn(at, ClosedWords.Boundaries) && !scene.Is(at, "and")) return true;
        if (scene.Is(at, "and")) return at + 1 >= limit || !(scene.IsCapital(at + 1) || scene.IsIn(at + 1, ClosedWords.Determiners));
        if (scene.IsIn(at, ClosedWords.Weekdays) || scene.Is(at, "last") || scene.Is(at, "earlier") || scene.Is(at, "later")) return true;
        if (scene.Is(at, "of") || scene.Is(at, "for")) return false;
        if (scene.IsIn(at, ClosedWords.Prepositions))
        {
            // "a spokesman at the ministry" goes on; "said Wang at a news conference" does not.
            bool afterName = scene.IsCapital(at - 1);
            bool timeOrStatement = at + 1 < limit && (scene.IsIn(at + 1, ClosedWords.TimeWords) || scene.Is(at + 1, "a") || scene.Is(at + 1, "an")
                || scene.Document.Tokens[at + 1].Kind == TokenKind.Number);
            return afterName || timeOrStatement;
        }

        return scene.EndsWith(at, "ing") && !scene.IsCapital(at) && ReportingVerbs.Find(scene.Word(at)) is not null;
    }

    private static int WalkLeft(Scene scene, int last, int low)
    {
        if (scene.IsIn(last, ClosedWords.LonePronouns)) return last;
        if (!Acceptable(scene, last, low)) return -1;
        int at = last, limit = Math.Max(low, last - LongestPhrase);
        while (at > limit)
        {
            int next = at - 1;
            if (scene.IsQuoted(next)) break;
            if (scene.Is(next, "and") && next > limit)
            {
                if (!JoinsNames(scene, next, limit)) break;
                at = next - 1;
                continue;
            }

            if (scene.IsIn(next, ClosedWords.Prepositions))
            {
                if (next <= limit || !CarriesPreposition(scene, next, low)) break;
                at = next - 1;
                continue;
            }

            if (!Acceptable(scene, next, low)) break;
            at = next;
            if (scene.IsIn(at, ClosedWords.Determiners) && !(at > limit && (scene.IsIn(at - 1, ClosedWords.Prepositions) || scene.IsIn(at - 1, ClosedWords.Determiners)))) break;
        }

        return TrimStart(scene, at, last, low);
    }

    // Sentence-initial connectives are written with a capital and look like names.
    private static int TrimStart(Scene scene, int at, int last, int low)
    {
        while (at < last && (scene.IsIn(at, ClosedWords.Boundaries) || (CueReader.IsAdverb(scene, at) && at == low && !scene.IsIn(at, ClosedWords.Determiners))
            || scene.IsIn(at, ClosedWords.Prepositions) || scene.IsPossessive(at) || scene.IsIn(at, ClosedWords.Weekdays))) at++;
        return scene.IsIn(at, ClosedWords.Boundaries) ? -1 : at;
    }

    private static bool JoinsNames(Scene scene, int and, int limit)
    {
        bool rightIsName = scene.IsCapital(and + 1) || scene.IsIn(and + 1, ClosedWords.Determiners);
        // "on staff and preparedness": bare nouns joined under one preposition.
        if (and - 2 >= limit && scene.IsIn(and - 2, ClosedWords.Prepositions) && scene.IsWord(and - 1) && !scene.IsCapital(and - 1)) return !rightIsName;
        return rightIsName && scene.IsWord(and - 1) && scene.IsCapital(and - 1) && and - 1 >= limit;
    }

    private static bool IsAgeOrPlace(Scene scene, int first, int last) =>
        (first == last && (scene.Document.Tokens[last].Kind == TokenKind.Number || scene.EndsWith(last, ".")))
        || (scene.Is(first - 1, "of") && first >= 2 && scene.IsMark(first - 2, ',') && scene.IsCapital(first));

    // "a spokesman for the ministry", "officials in Kyiv": a noun must stand before the preposition.
    private static bool CarriesPreposition(Scene scene, int preposition, int low)
    {
        int noun = preposition - 1;
        if (noun < low || scene.IsQuoted(noun) || !scene.IsWord(noun) || scene.IsIn(noun, ClosedWords.Weekdays)) return false;
        return scene.Is(preposition, "of")
            ? Acceptable(scene, noun, low)
            : !scene.IsCapital(noun) && (scene.IsIn(noun, ClosedWords.Speakers) || (noun - 2 >= low && scene.Is(noun - 1, "of") && scene.IsIn(noun - 2, ClosedWords.Speakers))) || (scene.IsCapital(noun) && scene.Is(preposition, "for") && noun > low);
    }

    private static bool Acceptable(Scene scene, int token, int low)
    {
        TokenKind kind = scene.Document.Tokens[token].Kind;
        if (kind == TokenKind.Number) return true;
        if (scene.IsPossessive(token)) return token > low;
        if (kind != TokenKind.Word || scene.IsClitic(token)) return false;
        if (scene.IsIn(token, ClosedWords.Boundaries) || scene.IsIn(token, ClosedWords.Prepositions)) return false;
        if (scene.IsCapital(token) && !(token == low && scene.IsIn(token, ClosedWords.CommonVerbs))) return true;
        if (scene.IsIn(token, ClosedWords.Determiners)) return true;
        if (scene.IsIn(token, ClosedWords.Auxiliaries) || scene.IsIn(token, ClosedWords.SubjectPronouns) || scene.IsIn(token, ClosedWords.CommonVerbs)) return false;
        if (ReportingVerbs.Find(scene.Word(token)) is { Form: not VerbForm.Base and not VerbForm.Third }) return false;
        if (scene.EndsWith(token, "ly") && CueReader.IsAdverb(scene, token)) return false;
        if (scene.EndsWith(token, "ing")) return token > low && scene.IsIn(token - 1, ClosedWords.Determiners);
        if (scene.EndsWith(token, "ed") && !scene.Word(token).Contains('-'))
            return token > low && (scene.IsIn(token - 1, ClosedWords.Determiners) || scene.IsPossessive(token - 1));
        return true;
    }

    private static bool IsApposition(Scene scene, int token) =>
        !scene.IsIn(token, ClosedWords.Prepositions) && !scene.IsIn(token, ClosedWords.Boundaries) | scene.Is(token, "which") && !scene.EndsWith(token, "ing")
        && !CueReader.IsAdverb(scene, token) && !scene.IsIn(token, ClosedWords.TimeWords);

    // "Wang on Wednesday said"
    private static int SkipTime(Scene scene, int last, int low)
    {
        if (last - 2 >= low && scene.IsIn(last, ClosedWords.TimeWords) && (scene.Is(last - 1, "this") || scene.Is(last - 1, "last"))) return last - 2;
        if (last - 1 > low && scene.IsIn(last, ClosedWords.Weekdays)) return scene.Is(last - 1, "on") ? last - 2 : last - 1;
        return last;
    }

    private static int AsideStart(Scene scene, int close, int low)
    {
        bool dash = scene.IsDash(close);
        int limit = Math.Max(low, close - LongestPhrase);
        for (int i = close - 2; i >= limit; i--)
        {
            if (scene.IsQuoted(i)) return -1;
            if (dash ? scene.IsDash(i) : scene.IsMark(i, ',') && !scene.Is(i + 1, "and")) return i;
            if (scene.IsMark(i, ';') || scene.IsMark(i, ':')) return -1;
        }

        return -1;
    }

    private static int FindBack(Scene scene, int from, int low, char mark)
    {
        int limit = Math.Max(low, from - LongestPhrase);
        for (int i = from; i >= limit; i--)
            if (scene.IsMark(i, mark)) return i;
        return -1;
    }
}
