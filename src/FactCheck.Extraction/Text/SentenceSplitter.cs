using System.Collections.Frozen;
using FactCheck.Core.Text;

namespace FactCheck.Extraction.Text;

/// <summary>Cuts paragraphs into sentences. Quotations are cut inside; a question or exclamation stays with "he asked" after it.</summary>
internal static class SentenceSplitter
{
    // A row of dots or dashes longer than this opens nothing.
    private const int MostOpeners = 8;

    private static readonly FrozenSet<string> Starters = (
        "the a an this that these those he she it they we you i his her its their our my but and so in on at for from by with as if when "
        + "while after before since although though because there here what who how why where no not one two many most some all both "
        + "however meanwhile still yet also then now last earlier later according officials critics mr mrs ms").Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> VerbsAfterQuote = (
        "said says asked asks replied added wrote told cried shouted tweeted wondered exclaimed responded answered joked yelled").Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> StarterLookup =
        Starters.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> VerbLookup =
        VerbsAfterQuote.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Sentences that together hold every token, in order. A line outside the story is one sentence.</summary>
    public static List<Sentence> Split(string text, IReadOnlyList<Token> tokens, IReadOnlyList<Paragraph> paragraphs)
    {
        var sentences = new List<Sentence>(tokens.Count / 15 + 4);
        for (int p = 0; p < paragraphs.Count; p++)
        {
            Paragraph paragraph = paragraphs[p];
            int first = paragraph.FirstToken;
            int at = first;
            while (at < paragraph.EndToken)
            {
                int end = paragraph.OutsideStory ? paragraph.EndToken : EndAfter(text, tokens, at, paragraph.EndToken);
                if (end > 0)
                {
                    sentences.Add(Make(tokens, first, end, p, paragraph.OutsideStory));
                    first = at = end;
                }
                else
                {
                    at++;
                }
            }

            if (first < paragraph.EndToken)
                sentences.Add(Make(tokens, first, paragraph.EndToken, p, paragraph.OutsideStory));
        }

        return sentences;
    }

    private static Sentence Make(IReadOnlyList<Token> tokens, int first, int end, int paragraph, bool outside) =>
        new(TextSpan.FromBounds(tokens[first].Start, tokens[end - 1].End), first, end, paragraph, outside);

    // Index just past the sentence that ends at token `at`, or 0 where none ends there.
    private static int EndAfter(string text, IReadOnlyList<Token> tokens, int at, int limit)
    {
        Token token = tokens[at];
        char last = text[token.End - 1];
        bool abbreviation = token.Kind is TokenKind.Word or TokenKind.Number && last == '.';
        bool stop = token.Kind == TokenKind.Punctuation && last is '.' or '!' or '?' or '\u2026' or '\u3002' or '\uFF01' or '\uFF1F' or '\u061F';
        if (!stop && !abbreviation) return 0;

        int end = at + 1;
        bool quoteCloses = false;
        while (end < limit && tokens[end].Start == tokens[end - 1].End && IsCloser(text, tokens[end]))
        {
            quoteCloses |= tokens[end].Kind == TokenKind.QuotationMark;
            end++;
        }

        if (end >= limit) return end;
        bool space = tokens[end].Start > tokens[end - 1].End;
        int next = end;
        int reach = Math.Min(limit, end + MostOpeners);
        while (next < reach && IsOpener(text, tokens[next])) next++;
        if (next >= reach) return 0;
        char starts = text[tokens[next].Start];
        if (!space)
            return last == '.' && !abbreviation && next == end && char.IsUpper(starts) && LongLowerWord(text, tokens, at - 1) ? end : 0;
        if (char.IsLower(starts)) return 0;
        if (abbreviation && !quoteCloses) return EndsWithAbbreviation(text, tokens, at, next) ? end : 0;
        if (stop && token.Span.Length > 1 && tokens[next].Kind == TokenKind.Punctuation) return 0;
        if (quoteCloses && last is '!' or '?' && SpeakerFollows(text, tokens, next, limit)) return 0;
        if (tokens[next].Kind == TokenKind.Punctuation && starts is ',' or ';' or ':' or '.') return 0;
        return end;
    }

    private static bool EndsWithAbbreviation(string text, IReadOnlyList<Token> tokens, int at, int next)
    {
        ReadOnlySpan<char> word = text.AsSpan(tokens[at].Start, tokens[at].Span.Length - 1);
        if (Abbreviations.IsBeforeName(word)) return false;
        ReadOnlySpan<char> following = text.AsSpan(tokens[next].Start, tokens[next].Span.Length);
        return char.IsUpper(following[0]) && StarterLookup.Contains(following);
    }

    // "… why?” Mr. Smith asked": the words after the quotation belong to its sentence.
    private static bool SpeakerFollows(string text, IReadOnlyList<Token> tokens, int next, int limit)
    {
        int reach = Math.Min(limit, next + 6);
        for (int i = next; i < reach; i++)
        {
            if (tokens[i].Kind is not TokenKind.Word) return false;
            ReadOnlySpan<char> word = text.AsSpan(tokens[i].Start, tokens[i].Span.Length);
            if (VerbLookup.Contains(word)) return true;
        }

        return false;
    }

    private static bool LongLowerWord(string text, IReadOnlyList<Token> tokens, int at)
    {
        if (at < 0 || tokens[at].Kind != TokenKind.Word || tokens[at].Span.Length < 3) return false;
        return char.IsLower(text[tokens[at].End - 1]) && char.IsLower(text[tokens[at].End - 2]);
    }

    private static bool IsCloser(string text, Token token) =>
        token.Kind == TokenKind.QuotationMark || (token.Kind == TokenKind.Punctuation && text[token.Start] is ')' or ']' or '!' or '?' or '.');

    private static bool IsOpener(string text, Token token) =>
        token.Kind == TokenKind.QuotationMark
        || (token.Kind == TokenKind.Punctuation && text[token.Start] is '(' or '[' or '-' or '\u2014' or '\u2013' or '\u2026');
}
