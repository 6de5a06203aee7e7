using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SmartReader;

namespace FactCheck.Workbench.Intake.Formats;

/// <summary>A web page to the words of its story and the facts its markup gives.</summary>
internal static partial class HtmlReader
{
    private const int EnoughForAStory = 200;

    /// <param name="address">Where the page was fetched from, or null for a file.</param>
    /// <param name="name">What to call it in a sentence.</param>
    /// <exception cref="UnreadableException">The page is too intricate, or has no words.</exception>
    public static Reading Read(string html, Uri? address, string name)
    {
        var document = HtmlTree.Parse(html, name);
        var facts = HtmlFacts.Of(document, address);
        var whole = HtmlText.Of(MainPart(document), storyOnly: true);
        if (whole.Length == 0)
            whole = HtmlText.Of(document.Body);

        // Finding the story takes style attributes away, and with them what says that words are not shown.
        foreach (var unseen in document.All.Where(HtmlText.IsHidden).ToList())
            unseen.Remove();
        using var reader = new Reader(address?.AbsoluteUri ?? "https://example.invalid/", document) { CharThreshold = EnoughForAStory };
        var article = reader.GetArticle();
        if (article is { Completed: true, IsReadable: true, Content.Length: > 0 })
        {
            facts = facts.Or(new FoundFacts(
                FoundFacts.Some(article.Title), FoundFacts.Some(article.SiteName), Byline(article.Byline ?? article.Author)));
            var story = HtmlText.Of(HtmlTree.Parse(article.Content, name).Body);
            if (story.Length >= EnoughForAStory)
                return new Reading(story, facts);
        }

        return new Reading(whole, facts.Or(PlainTextReader.Read(whole).Facts));
    }

    /// <summary>The encoding that a page declares in its first 2,000 bytes, or null.</summary>
    public static string? DeclaredEncoding(byte[] bytes)
    {
        var head = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, 2000));
        return MetaCharset().Match(head) is { Success: true } match ? match.Groups["name"].Value : null;
    }

    /// <summary>The name, with a leading "By" gone; null where it is an address or empty.</summary>
    public static string? Byline(string? value)
    {
        var line = FoundFacts.Some(value);
        if (line is null || line.Contains("://", StringComparison.Ordinal) || line.Length > 200)
            return null;
        return PlainTextReader.Byline(line) ?? FoundFacts.Some(LeadingBy().Replace(line, ""));
    }

    private static IElement? MainPart(IHtmlDocument document)
    {
        var articles = document.QuerySelectorAll("article");
        return (articles.Length == 1 ? articles[0] : null) ?? document.QuerySelector("main") ?? document.Body;
    }

    [GeneratedRegex(@"<meta[^>]{0,200}?charset\s*=\s*[""']?\s*(?<name>[\w:.-]+)", RegexOptions.IgnoreCase)]
    private static partial Regex MetaCharset();

    [GeneratedRegex(@"^by[:\s]\s*", RegexOptions.IgnoreCase)]
    private static partial Regex LeadingBy();
}
