using System.Globalization;

namespace FactCheck.Extraction.Text;

/// <summary>Characters that quote, and what may stand beside them.</summary>
internal static class QuotationMarks
{
    public static bool IsMark(char c) => c is '"' or '\'' or '`' or '\u00AB' or '\u00BB' or '\u2039' or '\u203A'
        or (>= '\u2018' and <= '\u201F') or '\uFF02' or '\u300C' or '\u300D' or '\u300E' or '\u300F';

    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02BC' or '\uFF07';

    /// <summary>A mark of the double kind whose shape does not say for certain whether it opens or closes, or that only opens or closes.</summary>
    public static bool IsDouble(char c) => c is '"' or '\u00AB' or '\u00BB' or '\u2039' or '\u203A' or '\u201C' or '\u201D'
        or '\u201E' or '\u201F' or '\uFF02' or '\u300C' or '\u300D' or '\u300E' or '\u300F';

    public static bool IsSingle(char c) => c is '\'' or '\u2018' or '\u2019' or '\u201A' or '\u201B' or '`';

    /// <summary>2 where two apostrophes or grave accents are set for one double mark, else 1.</summary>
    public static int PairLength(string text, int at, int limit) =>
        text[at] is '\'' or '`' && at + 1 < limit && text[at + 1] == text[at]
        && !(at + 2 < limit && text[at + 2] == text[at]) && !(at > 0 && text[at - 1] == text[at]) ? 2 : 1;

    /// <summary>Letters, digits and what is written onto them.</summary>
    public static bool IsWordCharacter(char c) =>
        char.IsLetterOrDigit(c) || char.IsSurrogate(c)
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
