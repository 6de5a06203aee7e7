using System.Globalization;

namespace FactCheck.Core.Text;

/// <summary>Where words begin and end, as a person who moves the edge of a selection expects it.</summary>
public static class WordBounds
{
    /// <summary>Whether the words hold a letter, a digit or a picture: something that can be claimed.</summary>
    public static bool HasWord(ReadOnlySpan<char> words)
    {
        foreach (var c in words)
        {
            if (IsWord(c))
                return true;
        }

        return false;
    }

    /// <summary>
    /// The span widened to whole words, never cutting a character in two, without the white space around it; empty where
    /// nothing but white space is left.
    /// </summary>
    /// <param name="within">How far it may grow: the paragraph, which holds all of <paramref name="span"/>.</param>
    public static TextSpan Widen(string text, TextSpan span, TextSpan within)
    {
        var (from, to) = (span.Start, span.End);
        while (from < to && char.IsWhiteSpace(text[from]))
            from++;
        while (to > from && char.IsWhiteSpace(text[to - 1]))
            to--;
        if (from == to)
            return new TextSpan(from, 0);
        (from, to) = WholeCharacters(text, within, from, to);
        while (from > within.Start && IsWord(text[from]) && IsWord(text[from - 1]))
            from--;
        while (to < within.End && IsWord(text[to - 1]) && IsWord(text[to]))
            to++;
        return TextSpan.FromBounds(from, to);
    }

    /// <summary>
    /// Where an end may be moved to within <paramref name="within"/>, in text order: behind each word, and once more behind
    /// the closing marks that follow it ("banker", "banker”,").
    /// </summary>
    public static IEnumerable<int> Ends(string text, TextSpan within)
    {
        foreach (var (whole, core) in Read(text, within))
        {
            yield return core.End;
            if (whole.End > core.End)
                yield return whole.End;
        }
    }

    /// <summary>Where a start may be moved to, in text order: before the opening marks of each word, and before the word itself.</summary>
    /// <inheritdoc cref="Ends"/>
    public static IEnumerable<int> Starts(string text, TextSpan within)
    {
        foreach (var (whole, core) in Read(text, within))
        {
            if (whole.Start < core.Start)
                yield return whole.Start;
            yield return core.Start;
        }
    }

    /// <summary>How many words <paramref name="within"/> holds, as runs between blanks and long dashes.</summary>
    public static int Count(string text, TextSpan within) => Read(text, within).Count();

    /// <summary>
    /// Where a cut at <paramref name="at"/> falls: what is before ends at the first, what follows begins at the second. A cut
    /// within a word falls before it, and the marks and blanks between two words belong to neither but the closing ones.
    /// </summary>
    /// <inheritdoc cref="Ends"/>
    public static (int End, int Start) Cut(string text, int at, TextSpan within)
    {
        foreach (var (whole, core) in Read(text, within))
        {
            if (at > whole.Start && at < core.End)
                return (whole.Start, whole.Start);
            if (at >= core.End && at < whole.End)
                return (at, whole.End);
        }

        var start = at;
        while (start < within.End && IsGap(text[start]))
            start++;
        return (at, start);
    }

    /// <summary>Runs between blanks and long dashes, each with and without the marks at its ends; runs without a word are left out.</summary>
    internal static IEnumerable<(TextSpan Whole, TextSpan Core)> Read(string text, TextSpan within)
    {
        for (var at = within.Start; at < within.End;)
        {
            if (IsGap(text[at]))
            {
                at++;
                continue;
            }

            var start = at;
            while (at < within.End && !IsGap(text[at]))
                at++;
            if (!HasWord(text.AsSpan(start, at - start)))
                continue;
            var (from, to) = (start, at);
            while (IsMark(text[from]))
                from++;
            while (IsMark(text[to - 1]))
                to--;
            yield return (TextSpan.FromBounds(start, at), TextSpan.FromBounds(from, to));
        }
    }

    private static (int From, int To) WholeCharacters(string text, TextSpan within, int from, int to)
    {
        for (var at = within.Start; at < within.End;)
        {
            var next = at + StringInfo.GetNextTextElementLength(text.AsSpan(at, within.End - at));
            if (at < from && from < next)
                from = at;
            if (at < to && to < next)
                to = next;
            if (next >= to)
                break;
            at = next;
        }

        return (from, to);
    }

    private static bool IsGap(char c) => char.IsWhiteSpace(c) || c == '—';

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c)
        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsMark(char c) => c is ',' or '.' or ';' or ':' or '!' or '?' or '…' or '"' or '\''
        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation
            or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation;
}
