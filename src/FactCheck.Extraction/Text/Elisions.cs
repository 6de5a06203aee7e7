namespace FactCheck.Extraction.Text;

/// <summary>Words that begin with an apostrophe: "’em", "’tis", "’90s".</summary>
internal static class Elisions
{
    private static readonly string[] Words = ["em", "tis", "twas", "til", "bout", "n", "cuz", "twill"];

    /// <summary>Whether an elided word starts with the apostrophe at <paramref name="at"/>.</summary>
    public static bool StartsAt(string text, int at)
    {
        int start = at + 1, end = start;
        if (at > 0 && QuotationMarks.IsWordCharacter(text[at - 1])) return false;
        while (end < text.Length && end - start < 6 && char.IsLetterOrDigit(text[end])) end++;
        if (end < text.Length && char.IsLetterOrDigit(text[end])) return false;
        ReadOnlySpan<char> word = text.AsSpan(start, end - start);
        if (word.Length is 2 or 3 && char.IsAsciiDigit(word[0]) && char.IsAsciiDigit(word[1]))
            return word.Length == 2 || word[2] is 's' or 'S';
        foreach (string elided in Words)
            if (word.Equals(elided, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
