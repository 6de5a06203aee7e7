using System.Globalization;
using System.Text;
using FactCheck.Core.Text;

namespace FactCheck.Extraction.Text;

/// <summary>Cuts text into tokens that together hold every character that is not white space. One pass, any input.</summary>
public static class Tokenizer
{
    /// <summary>The tokens of <paramref name="text"/> in order.</summary>
    public static List<Token> Tokenize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new List<Token>((text.Length / 4) + 4);
        int at = 0;
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            at = ReadToken(text, at, tokens);
        }

        return tokens;
    }

    private static int ReadToken(string text, int start, List<Token> tokens)
    {
        char c = text[start];
        if (StartsWord(text, start) || (c is '@' or '#' && start + 1 < text.Length && char.IsLetter(text[start + 1])))
            return ReadWord(text, start, tokens);
        if (QuotationMarks.IsApostrophe(c) && LeadingElision(text, start))
            return ReadWord(text, start, tokens);

        TokenKind kind = QuotationMarks.IsMark(c) ? TokenKind.QuotationMark
            : char.IsPunctuation(c) && c is not ('%' or '&' or '@' or '#' or '*') ? TokenKind.Punctuation
            : TokenKind.Symbol;
        int end = start + (kind == TokenKind.QuotationMark ? QuotationMarks.PairLength(text, start, text.Length) : RuneLength(text, start));
        if (c is '.' or '-' or '_' or '=' or '*' or '?' or '!')
            while (end < text.Length && text[end] == c) end++;
        while (end < text.Length && IsAttached(text[end])) end++;
        return Add(tokens, start, end, kind);
    }

    private static int ReadWord(string text, int start, List<Token> tokens)
    {
        if (IsAddress(text, start, out int addressEnd))
            return Add(tokens, start, addressEnd, TokenKind.Word);

        int at = start + RuneLength(text, start);
        bool dotted = false;
        while (at < text.Length)
        {
            char c = text[at];
            if (StartsWord(text, at)) at += RuneLength(text, at);
            else if (IsAttached(c) || c == '_') at++;
            else if (at + 1 < text.Length && JoinsWord(text, at, start, ref dotted)) at++;
            else break;
        }

        if (at < text.Length && text[at] == '.' && OwnsFullStop(text, start, at, dotted)) at++;
        int clitic = CliticStart(text, start, at);
        TokenKind kind = char.IsDigit(text[start]) ? TokenKind.Number : TokenKind.Word;
        if (clitic > start)
        {
            Add(tokens, start, clitic, kind);
            return Add(tokens, clitic, at, TokenKind.Word);
        }

        return Add(tokens, start, at, kind);
    }

    // Decides for one character that is neither letter nor digit, looking one character either way.
    private static bool JoinsWord(string text, int at, int start, ref bool dotted)
    {
        char c = text[at], before = text[at - 1];
        if (!StartsWord(text, at + 1)) return false;
        char after = text[at + 1];
        switch (c)
        {
            case '-' or '\u2010' or '\u2011':
                return true;
            case '\'' or '\u2019' or '\u02BC':
                return char.IsLetterOrDigit(before);
            case ',':
                return char.IsDigit(before) && char.IsDigit(after);
            case ':':
                return char.IsDigit(before) && char.IsDigit(after) && at - start <= 2;
            case '.' when char.IsDigit(before):
                return char.IsDigit(after);
            case '.':
                // "U.S", "p.m", "J.D", but not two sentences run together.
                bool single = at - start == 1 || (at >= 2 && text[at - 2] is '.' or '-');
                bool nextSingle = at + 2 >= text.Length || !char.IsLetter(text[at + 2]);
                bool joins = char.IsLetter(before) && char.IsLetter(after) && single && nextSingle;
                dotted |= joins;
                return joins;
            case '&':
                return char.IsUpper(before) && char.IsUpper(after);
            default:
                return false;
        }
    }

    private static bool OwnsFullStop(string text, int start, int at, bool dotted)
    {
        if (dotted) return true;
        if (at + 1 < text.Length && text[at + 1] == '.') return false;
        ReadOnlySpan<char> word = text.AsSpan(start, at - start);
        if (word.Length == 1) return char.IsUpper(word[0]) && word[0] != 'I' && InitialFollows(text, at + 1);
        return Abbreviations.IsKnown(word);
    }

    // "Robert L. Wilkie": a name goes on after the initial.
    private static bool InitialFollows(string text, int at)
    {
        if (at < text.Length && text[at] == ' ') at++;
        return at < text.Length && char.IsUpper(text[at]);
    }

    private static int CliticStart(string text, int start, int end)
    {
        int length = end - start;
        if (length >= 3 && char.ToLowerInvariant(text[end - 1]) == 't' && QuotationMarks.IsApostrophe(text[end - 2])
            && char.ToLowerInvariant(text[end - 3]) == 'n' && length > 3)
            return end - 3;
        for (int back = 2; back <= 3 && back < length; back++)
        {
            if (!QuotationMarks.IsApostrophe(text[end - back])) continue;
            ReadOnlySpan<char> tail = text.AsSpan(end - back + 1, back - 1);
            return IsClitic(tail) ? end - back : -1;
        }

        return -1;
    }

    private static bool IsClitic(ReadOnlySpan<char> tail) => tail.Length switch
    {
        1 => tail[0] is 's' or 'S' or 'd' or 'D' or 'm' or 'M',
        2 => tail.Equals("re", StringComparison.OrdinalIgnoreCase) || tail.Equals("ve", StringComparison.OrdinalIgnoreCase)
            || tail.Equals("ll", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    // "’90s", "’em": the apostrophe stands for letters left out and belongs to the word.
    private static bool LeadingElision(string text, int start) => Elisions.StartsAt(text, start);

    private static bool IsAddress(string text, int start, out int end)
    {
        end = start;
        ReadOnlySpan<char> rest = text.AsSpan(start, Math.Min(8, text.Length - start));
        bool web = rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
        if (!web && !IsMail(text, start)) return false;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not ('<' or '>' or '"' or '\u201D')) end++;
        while (end > start + 1 && text[end - 1] is '.' or ',' or ')' or ';' or ':' or '!' or '?' or '\'' or '\u2019') end--;
        if (char.IsHighSurrogate(text[end - 1]) && end < text.Length && char.IsLowSurrogate(text[end])) end++;
        return true;
    }

    private static bool IsMail(string text, int start)
    {
        const int longest = 64;
        int limit = Math.Min(text.Length - 1, start + longest);
        for (int at = start; at < limit; at++)
        {
            char c = text[at];
            if (c == '@') return at > start && char.IsLetterOrDigit(text[at + 1]);
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('.' or '_' or '-' or '+')) return false;
        }

        return false;
    }

    private static bool StartsWord(string text, int at)
    {
        char c = text[at];
        if (!char.IsSurrogate(c)) return char.IsLetterOrDigit(c);
        return Rune.TryGetRuneAt(text, at, out Rune rune) && Rune.IsLetterOrDigit(rune);
    }

    private static int RuneLength(string text, int at) =>
        char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 2 : 1;

    // Combining marks and characters without width go with what they follow.
    private static bool IsAttached(char c) => c > '\u00A8' && char.GetUnicodeCategory(c)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark
        or UnicodeCategory.Format;

    private static int Add(List<Token> tokens, int start, int end, TokenKind kind)
    {
        tokens.Add(new Token(TextSpan.FromBounds(start, end), kind));
        return end;
    }
}
