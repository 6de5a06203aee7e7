using FactCheck.Extraction.Attributions;
using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Model;

/// <summary>
/// Reads two reporting verbs that an edit left side by side ("previously said told the paper that …") as one cue: the second
/// and whom it addresses are no part of what was said.
/// </summary>
internal static class DoubledVerbs
{
    private const int LongestAddressee = 8;

    /// <summary>The attribution with both verbs in its cue, or as it was.</summary>
    public static DecodedAttribution Join(TextDocument document, DecodedAttribution attribution)
    {
        var second = attribution.Cue.End;
        if (attribution.Content.Count == 0 || attribution.Content[0].Start < attribution.Cue.Start || !IsPast(document, second - 1) || !IsPast(document, second))
            return attribution;
        var content = attribution.Content[0];
        if (content.Start <= second)
        {
            var start = second + 1;
            var limit = Math.Min(content.End, start + LongestAddressee);
            for (var t = start; t < limit; t++)
            {
                if (document.Is(t, "that"))
                    (start, limit) = (t, t);
            }

            content = content with { Start = start };
        }

        return content.Length <= 0 ? attribution : attribution with
        {
            Cue = attribution.Cue with { End = second + 1 },
            Content = [content, .. attribution.Content.Skip(1)],
        };
    }

    private static bool IsPast(TextDocument document, int token) =>
        token < document.Tokens.Length && ReportingVerbs.Find(document.Word(token)) is { Form: VerbForm.Past };
}
