using System.Text;
using System.Text.RegularExpressions;
using FactCheck.Core.Text;

namespace FactCheck.Reporting.Markdown;

/// <summary>Puts words that people or articles wrote into Markdown so that they stay words: no mark-up, link or table edge comes of them.</summary>
internal static partial class MarkdownText
{
    private const string Marks = "\\`*_[]<>|~#";

    /// <summary>One line: white space runs become one blank, every mark is escaped.</summary>
    public static string Inline(string? words)
    {
        var escaped = new StringBuilder();
        var line = Blanks().Replace(Typed.Storable(words ?? ""), " ").Trim();
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            if (Marks.Contains(c, StringComparison.Ordinal) || (c == '&' && Entity().IsMatch(line, i)))
                escaped.Append('\\');
            escaped.Append(c);
        }

        return escaped.ToString();
    }

    /// <summary>A quotation block that keeps the words' own paragraphs.</summary>
    public static string Quotation(string words)
    {
        var paragraphs = words.Split('\n').Select(Inline).Where(line => line.Length > 0).Select(AtLineStart);
        return "> " + string.Join("\n>\n> ", paragraphs);
    }

    /// <summary>A link where the address is http or https; otherwise the words with the address behind them.</summary>
    public static string Link(string words, string? address)
    {
        if (string.IsNullOrWhiteSpace(address))
            return Inline(words);
        if (!Uri.TryCreate(address.Trim(), UriKind.Absolute, out var uri) || (uri.Scheme != Uri.UriSchemeHttp && uri.Scheme != Uri.UriSchemeHttps))
            return $"{Inline(words)} ({Inline(address)})";
        var target = uri.AbsoluteUri
            .Replace("\\", "%5C", StringComparison.Ordinal)
            .Replace("<", "%3C", StringComparison.Ordinal)
            .Replace(">", "%3E", StringComparison.Ordinal)
            .Replace("|", "%7C", StringComparison.Ordinal);
        return $"[{Inline(words)}](<{target.Replace("&", "&amp;", StringComparison.Ordinal)}>)";
    }

    // What would begin a list, a heading or a rule there.
    private static string AtLineStart(string line)
    {
        if (line[0] is '-' or '+' or '=')
            return "\\" + line;
        return Ordinal().Match(line) is { Success: true } number ? line.Insert(number.Groups[1].Length, "\\") : line;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"^(\d{1,9})[.)]")]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"\G&(?=#?\w+;)")]
    private static partial Regex Entity();
}
