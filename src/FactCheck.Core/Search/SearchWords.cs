using System.Globalization;
using System.Text;
using FactCheck.Core.Text;

namespace FactCheck.Core.Search;

/// <summary>
/// Tells the words of a text apart, for what is searched and for what is searched for alike. Case and accents do not count,
/// nor do the commas within "40,000"; in scripts without blanks each character is a word.
/// </summary>
public static class SearchWords
{
    private const int Longest = 64;

    // Letters that no decomposition takes apart, though people type them so.
    private static readonly Dictionary<int, string> Plain = new()
    {
        ['ß'] = "ss",
        ['æ'] = "ae",
        ['œ'] = "oe",
        ['ø'] = "o",
        ['ł'] = "l",
        ['đ'] = "d",
        ['ð'] = "d",
        ['þ'] = "th",
        ['ı'] = "i",
        ['ς'] = "σ",
    };

    private static readonly string?[] Ascii =
        [.. Enumerable.Range(0, 128).Select(code => char.IsAsciiLetterOrDigit((char)code) ? char.ToLowerInvariant((char)code).ToString() : null)];

    /// <summary>The words of <paramref name="text"/> in their order.</summary>
    public static IEnumerable<SearchWord> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(text);
    }

    /// <summary>The words with a blank before, between and behind them (" a b "), so that a phrase is found as part of it; "" for none.</summary>
    public static string Line(string? text)
    {
        var line = new StringBuilder();
        foreach (var word in Of(text ?? ""))
        {
            line.Append(line.Length == 0 ? " " : "").Append(word.Text).Append(' ');
        }

        return line.ToString();
    }

    /// <summary>Whether <paramref name="word"/> is one character of a script without blanks.</summary>
    internal static bool StandsAlone(string word) =>
        IsUnspaced(Rune.GetRuneAt(word, 0).Value);

    private static IEnumerable<SearchWord> Read(string text)
    {
        var word = new StringBuilder();
        var (start, end, alone) = (0, 0, false);
        for (var i = 0; i < text.Length;)
        {
            var (folded, length, unspaced, isMark) = At(text, i);
            if (folded is null && word.Length > 0 && IsBetweenThousands(text, i))
                folded = "";
            // A mark belongs to the letter before it; without one it is none of a word.
            if (isMark && word.Length == 0)
                folded = null;
            if (word.Length > 0 && (folded is null || (folded.Length > 0 && !isMark && (unspaced || alone))))
            {
                yield return new SearchWord(word.ToString(), TextSpan.FromBounds(start, end));
                word.Clear();
            }

            if (folded is { Length: > 0 })
            {
                if (word.Length == 0)
                    (start, alone) = (i, unspaced);
                if (word.Length + folded.Length <= Longest)
                    word.Append(folded);
            }

            i += length;
            if (folded is not null && word.Length > 0)
                end = i;
        }

        if (word.Length > 0)
            yield return new SearchWord(word.ToString(), TextSpan.FromBounds(start, end));
    }

    private static (string? Folded, int Length, bool IsUnspaced, bool IsMark) At(string text, int at)
    {
        // Most of what is read is plain, and needs none of the rest.
        if (char.IsAscii(text[at]))
            return (Ascii[text[at]], 1, false, false);
        if (Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length) != System.Buffers.OperationStatus.Done)
            rune = Rune.ReplacementChar;
        var folded = Fold(rune);
        return (folded, length, IsUnspaced(rune.Value), folded is { Length: > 0 } && IsMark(rune));
    }

    /// <summary>What stands for the character in a word; "" for what a word goes on over, null for what parts words.</summary>
    private static string? Fold(Rune rune)
    {
        var category = Rune.GetUnicodeCategory(rune);
        if (IsAccent(rune.Value) || category == UnicodeCategory.Format)
            return "";
        if (IsMark(rune))
            return rune.ToString();
        if (!IsWordLike(category))
            return null;
        var folded = new StringBuilder(4);
        foreach (var part in rune.ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (IsAccent(part.Value))
                continue;
            if (!IsWordLike(Rune.GetUnicodeCategory(part)) && !IsMark(part))
                return null;
            var lower = Rune.ToLowerInvariant(part);
            folded.Append(Plain.TryGetValue(lower.Value, out var plain) ? plain : lower.ToString());
        }

        return folded.ToString();
    }

    private static bool IsWordLike(UnicodeCategory category) => category
        is <= UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    // Of Latin, Greek and Cyrillic letters, Hebrew points, Arabic vowels, variants of signs; the marks of other scripts are letters of theirs.
    private static bool IsAccent(int code) => code
        is (>= 0x0300 and <= 0x036F) or (>= 0x0591 and <= 0x05C7) or (>= 0x064B and <= 0x065F) or 0x0670 or (>= 0x1AB0 and <= 0x1AFF) or (>= 0x1DC0 and <= 0x1DFF)
        or (>= 0xFE00 and <= 0xFE0F);

    // Thai, Lao, Burmese, Khmer, Japanese, Chinese.
    private static bool IsUnspaced(int code) => code
        is (>= 0x0E00 and <= 0x0EFF) or (>= 0x1000 and <= 0x109F) or (>= 0x1780 and <= 0x17FF) or (>= 0x3005 and <= 0x3007)
        or (>= 0x3041 and <= 0x30FF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);

    private static bool IsBetweenThousands(string text, int comma) =>
        text[comma] == ',' && char.IsAsciiDigit(text[comma - 1])
        && comma + 3 < text.Length && text.AsSpan(comma + 1, 3).IndexOfAnyExceptInRange('0', '9') < 0
        && (comma + 4 == text.Length || !char.IsAsciiDigit(text[comma + 4]));
}
