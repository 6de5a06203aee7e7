using System.Text.RegularExpressions;
using FactCheck.Extraction.Pipeline;

namespace FactCheck.Workbench.Intake.Formats;

/// <summary>
/// Text without markup: the words are kept as they are, and the headline, byline, date and address are looked for in the
/// first lines. A guess that is wrong costs a correction in the preview, so only lines that read like one count.
/// </summary>
internal static partial class PlainTextReader
{
    private const int HeadLines = 10;
    private const int LongestHeadline = 160;
    private const int OpeningLength = 90;

    public static Reading Read(string text)
    {
        text = LineEnds.Normalize(text);
        return new Reading(text, Facts(text));
    }

    /// <summary>A title for a text without a headline: its first words, cut at a word.</summary>
    public static string OpeningWords(string text)
    {
        var head = Head(text);
        var line = head.FirstOrDefault(l => !l.OutsideStory).Line ?? head[0].Line;
        line = Spaces().Replace(line, " ");
        if (line.Length <= OpeningLength)
            return line;
        var cut = line.LastIndexOf(' ', OpeningLength - 1);
        if (cut < OpeningLength / 2)
            cut = char.IsLowSurrogate(line[OpeningLength]) ? OpeningLength - 1 : OpeningLength;
        return line[..cut].TrimEnd(',', ';', ':', ' ', '–', '—') + "…";
    }

    /// <summary>The name after "By", without date or time; null where the line is no byline.</summary>
    public static string? Byline(string line)
    {
        var match = BylineStart().Match(line);
        if (!match.Success || line.Length > 120)
            return null;
        var name = NameEnd().Split(match.Groups["names"].Value, 2)[0].Trim(' ', ',', '\t');
        return Names().IsMatch(name) && WrittenDate.Find(name) is null ? name : null;
    }

    private static FoundFacts Facts(string text)
    {
        var facts = new FoundFacts();
        var first = true;
        foreach (var (line, outsideStory) in Head(text))
        {
            if (Byline(line) is { } byline)
            {
                facts = facts with { Byline = facts.Byline ?? byline, PublishedOn = facts.PublishedOn ?? WrittenDate.Find(line) };
            }
            else if (WrittenDate.IsAlone(line))
            {
                facts = facts with { PublishedOn = facts.PublishedOn ?? WrittenDate.Find(line) };
            }
            else if (AddressAlone().Match(line) is { Success: true } address)
            {
                facts = facts with { Address = facts.Address ?? FoundFacts.WebAddress(address.Groups["url"].Value) };
            }
            else if (!outsideStory)
            {
                if (first && IsHeadline(line))
                    facts = facts with { Title = line };
                if (Dateline().Match(line) is { Success: true } dateline)
                    facts = facts with { Outlet = facts.Outlet ?? dateline.Groups["outlet"].Value };
                first = false;
            }
        }

        return facts;
    }

    /// <summary>The first lines that are not empty, trimmed and told apart by the same rules as the preview's.</summary>
    private static List<(string Line, bool OutsideStory)> Head(string text)
    {
        var lines = Lines(text).Take(HeadLines).ToList();
        var outside = ExtractionPipeline.Default.Extract(string.Join('\n', lines)).Sentences.Where(s => s.OutsideStory).ToList();
        var head = new List<(string, bool)>();
        var start = 0;
        foreach (var line in lines)
        {
            head.Add((line, outside.Exists(s => s.Span.Contains(start))));
            start += line.Length + 1;
        }

        return head;
    }

    private static IEnumerable<string> Lines(string text)
    {
        var start = 0;
        while (start < text.Length)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0)
                end = text.Length;
            // Enough of a line to judge it by, even where the whole text is one.
            var line = text.AsSpan(start, Math.Min(end - start, 1000)).Trim();
            if (line.Length > 0)
                yield return line.ToString();
            start = end + 1;
        }
    }

    private static bool IsHeadline(string line) =>
        line.Length <= LongestHeadline && line.Any(char.IsLetter) && !SentenceEnd().IsMatch(line);

    [GeneratedRegex(@"^\s*by[:\s]\s*(?<names>\S.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex BylineStart();

    [GeneratedRegex(@"\s*[|·•–—]\s*|\s{2,}|\t|\s+-\s+|,?\s+(?=(?:published|updated|posted)\b)|,\s*(?=\d)|\s+(?=\d{1,2}\s+\p{Lu}|\d{4}-)|,\s*(?=(?:mon|tues|wednes|thurs|fri|satur|sun)day\b)|,?\s+(?=\p{Lu}\p{L}{2,8}\.?\s+\d{1,2},\s+\d{4})", RegexOptions.IgnoreCase)]
    private static partial Regex NameEnd();

    // At least two words, each written as a name is; "By Tuesday the talks …" is a sentence, not a byline.
    [GeneratedRegex(@"^(?=\S+\s+\S)(?:(?:\p{Lu}[\p{L}\p{M}'’.-]*|and|&|de|da|di|del|la|le|van|von|der|den|bin|al|el|of|for|in|the|with),?(?:\s+|$))+$")]
    private static partial Regex Names();

    [GeneratedRegex(@"^\s*(?:(?:source|url|link|address|original)\s*:\s*)?(?<url>https?://\S+)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex AddressAlone();

    [GeneratedRegex(@"^\p{Lu}[\p{Lu}\s,./'’-]*(?:\p{Lu}\p{L}+\.?\s+\d{1,2}\s*)?\((?<outlet>\p{Lu}[\p{L} .]{1,30})\)\s*[-–—]")]
    private static partial Regex Dateline();

    [GeneratedRegex(@"[.!?…][""”’)]*$")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
