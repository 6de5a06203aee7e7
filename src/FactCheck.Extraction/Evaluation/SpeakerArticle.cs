using System.Text;
using System.Text.RegularExpressions;
using FactCheck.Core.Attributions;
using FactCheck.Core.Text;

namespace FactCheck.Extraction.Evaluation;

/// <summary>An article whose speakers people wrote down.</summary>
/// <param name="Name">Of its file, without the ending.</param>
public sealed partial record SpeakerArticle(string Name, string Text, IReadOnlyList<SpokenWords> Attributions)
{
    private const string Form = "first words | name, pronoun, title, group, unnamed or none | Name [kind] (title) + Name [kind] | Outlet > Outlet";

    /// <summary>
    /// Reads every NAME.txt of a folder with its NAME.speakers, ordered by name. A line of the latter is one attribution:
    /// <c>first words of the content | kind of mention | Name [kind] (title) + Name [kind] | Outlet > Outlet</c>, the last
    /// part only where there are outlets, the title only where there is one. Answers that are right as well follow
    /// " / "; "-" as a title stands for none. Empty lines and lines that start with # are skipped.
    /// </summary>
    /// <exception cref="IOException">The folder can't be read.</exception>
    /// <exception cref="FormatException">A line is not of that form; the message names it.</exception>
    public static IReadOnlyList<SpeakerArticle> ReadAll(string folder)
    {
        var files = Directory.GetFiles(folder, "*.speakers");
        Array.Sort(files, StringComparer.Ordinal);
        return [.. files.Select(file => Read(Path.GetFileName(file), File.ReadAllText(Path.ChangeExtension(file, ".txt"), Encoding.UTF8), File.ReadAllLines(file)))];
    }

    /// <summary>Reads one article from its text and the lines of its companion.</summary>
    /// <exception cref="FormatException">A line is not of the form; the message names it.</exception>
    public static SpeakerArticle Read(string name, string text, IReadOnlyList<string> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var attributions = new List<SpokenWords>();
        foreach (var (number, line) in lines.Index())
        {
            if (string.IsNullOrWhiteSpace(line) || line.StartsWith('#')) continue;
            attributions.Add(Parse(text, line) ?? throw new FormatException($"{name} line {number + 1} is not of the form “{Form}”, or its first words do not stand in the article exactly once."));
        }

        return new SpeakerArticle(Path.GetFileNameWithoutExtension(name), text, attributions);
    }

    private static SpokenWords? Parse(string text, string line)
    {
        var fields = line.Split('|', StringSplitOptions.TrimEntries);
        if (fields.Length is < 3 or > 4 || fields[0].Length == 0) return null;
        var start = text.IndexOf(fields[0], StringComparison.Ordinal);
        if (start < 0 || text.IndexOf(fields[0], start + 1, StringComparison.Ordinal) >= 0) return null;
        if (!Enum.TryParse<MentionKind>(fields[1], ignoreCase: true, out var mention)) return null;
        var speakers = fields[2].Split(" + ", StringSplitOptions.TrimEntries).Select(Speaker).ToArray();
        return speakers.Contains(null)
            ? null
            : new SpokenWords(new TextSpan(start, fields[0].Length), mention, speakers!, fields.Length < 4 ? [] : fields[3].Split(" > ", StringSplitOptions.TrimEntries));
    }

    private static GoldSpeaker? Speaker(string words)
    {
        if (SpeakerForm().Match(words) is not { Success: true } match) return null;
        var kinds = new List<SpeakerKind>();
        foreach (var word in Choices(match.Groups["kind"].Value))
        {
            if (!Enum.TryParse<SpeakerKind>(word, ignoreCase: true, out var kind)) return null;
            kinds.Add(kind);
        }

        string?[] titles = match.Groups["title"].Success ? [.. Choices(match.Groups["title"].Value).Select(static t => t == "-" ? null : t)] : [null];
        return new GoldSpeaker(Choices(match.Groups["name"].Value), kinds, titles);
    }

    private static string[] Choices(string words) => words.Split(" / ", StringSplitOptions.TrimEntries);

    [GeneratedRegex(@"^(?<name>[^\[\]]+?)\s*\[(?<kind>[^\[\]]+)\](?:\s*\((?<title>.+)\))?$", RegexOptions.CultureInvariant)]
    private static partial Regex SpeakerForm();
}
