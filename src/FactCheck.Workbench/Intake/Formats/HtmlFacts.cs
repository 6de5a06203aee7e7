using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace FactCheck.Workbench.Intake.Formats;

/// <summary>Headline, outlet, byline, date and address as a page's markup gives them: JSON-LD first, then meta elements.</summary>
internal static class HtmlFacts
{
    public static FoundFacts Of(IHtmlDocument document, Uri? address)
    {
        var outlet = Meta(document, "og:site_name", "application-name", "publisher", "dc.publisher");
        var facts = new FoundFacts(
            Meta(document, "og:title", "twitter:title", "dc.title", "parsely-title", "headline"),
            outlet,
            Byline(document),
            Date(document),
            FoundFacts.WebAddress(document.QuerySelector("link[rel~=canonical][href]")?.GetAttribute("href"), address)
                ?? FoundFacts.WebAddress(Meta(document, "og:url"), address));
        facts = LinkedData.Of(document, address).Or(facts);
        return facts.Or(new FoundFacts(Title: TitleElement(document, facts.Outlet)));
    }

    private static string? Byline(IHtmlDocument document)
    {
        foreach (var name in (string[])["author", "byl", "byline", "article:author", "parsely-author", "sailthru.author", "dc.creator"])
        {
            if (HtmlReader.Byline(Meta(document, name)) is { } byline)
                return byline;
        }

        return HtmlReader.Byline(document.QuerySelector("[rel=author], [itemprop=author] [itemprop=name], [itemprop=author]")?.TextContent);
    }

    private static DateOnly? Date(IHtmlDocument document) =>
        WrittenDate.FromStamp(Meta(
            document, "article:published_time", "parsely-pub-date", "datepublished", "date", "dc.date", "dc.date.issued", "pubdate",
            "publish-date", "sailthru.date"))
        ?? WrittenDate.FromStamp(document.QuerySelector("[itemprop=datePublished]")?.GetAttribute("content"))
        ?? WrittenDate.FromStamp(document.QuerySelector("time[datetime]")?.GetAttribute("datetime"));

    /// <summary>Content of the first meta element that goes by one of the names, in their order.</summary>
    private static string? Meta(IHtmlDocument document, params string[] names)
    {
        foreach (var name in names)
        {
            foreach (var meta in document.QuerySelectorAll("meta[content]"))
            {
                if (!Goes(meta, "property", name) && !Goes(meta, "name", name) && !Goes(meta, "itemprop", name))
                    continue;
                if (FoundFacts.Some(meta.GetAttribute("content")) is { } value)
                    return value;
            }
        }

        return null;
    }

    private static bool Goes(IElement meta, string attribute, string name) =>
        string.Equals(meta.GetAttribute(attribute), name, StringComparison.OrdinalIgnoreCase);

    /// <summary>The title without the outlet's name behind a bar or dash.</summary>
    private static string? TitleElement(IHtmlDocument document, string? outlet)
    {
        var title = FoundFacts.Some(document.Title);
        if (title is null)
            return FoundFacts.Some(document.QuerySelector("h1")?.TextContent);
        foreach (var bar in (string[])[" | ", " - ", " – ", " — "])
        {
            var at = title.LastIndexOf(bar, StringComparison.Ordinal);
            if (at > 0 && outlet is not null && title[(at + bar.Length)..].Trim().Equals(outlet, StringComparison.OrdinalIgnoreCase))
                return title[..at].Trim();
        }

        return title;
    }
}
