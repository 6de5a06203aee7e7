using FactCheck.Core.Text;

namespace FactCheck.Core.Attributions;

/// <summary>The words by which an article points to a speaker.</summary>
public static class Mention
{
    /// <summary>What two mentions of the same words have in common ("He" and "he"); empty where there are no words.</summary>
    public static string Key(string text, IReadOnlyList<TextSpan> source) => Speaker.Normalize(Spans.Verbatim(text, source));

    /// <summary>
    /// The name to know a speaker by in the next article, or null where the words name nobody. An article may have called the
    /// speaker by a fuller name than these words, which is then what the program will meet.
    /// </summary>
    /// <param name="words">The words of the mention.</param>
    /// <param name="former">Name of the entry the program traced them to, or null.</param>
    public static string? NameToRemember(string words, string? former)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (former is not null && MentionNames.IsName(former)
            && $" {Speaker.Normalize(words)} ".Contains($" {Speaker.Normalize(former)} ", StringComparison.Ordinal))
        {
            return former;
        }

        return MentionNames.Name(words);
    }
}
