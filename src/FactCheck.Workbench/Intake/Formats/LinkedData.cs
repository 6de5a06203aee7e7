using System.Text.Json;
using AngleSharp.Html.Dom;

namespace FactCheck.Workbench.Intake.Formats;

/// <summary>Reads schema.org article facts from a page's JSON-LD blocks.</summary>
internal static class LinkedData
{
    public static FoundFacts Of(IHtmlDocument document, Uri? address)
    {
        foreach (var script in document.QuerySelectorAll("script[type='application/ld+json']"))
        {
            try
            {
                using var json = JsonDocument.Parse(
                    script.TextContent, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
                if (Find(json.RootElement) is { } article)
                    return Facts(article, address);
            }
            catch (JsonException)
            {
                // Pages often carry broken blocks; the next one, or the meta elements, may do.
            }
        }

        return new FoundFacts();
    }

    private static JsonElement? Find(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                if (Find(item) is { } found)
                    return found;
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            if (IsArticle(element))
                return element;
            if (element.TryGetProperty("@graph", out var graph))
                return Find(graph);
        }

        return null;
    }

    private static bool IsArticle(JsonElement element) =>
        element.TryGetProperty("@type", out var type) && Texts(type).Any(t =>
            t.EndsWith("Article", StringComparison.Ordinal) || t is "BlogPosting" or "LiveBlogPosting" or "Report");

    private static FoundFacts Facts(JsonElement article, Uri? address)
    {
        var authors = Property(article, "author") is { } author ? Names(author).Select(HtmlReader.Byline).OfType<string>().Distinct().ToList() : [];
        return new FoundFacts(
            Text(article, "headline") ?? Text(article, "name"),
            Property(article, "publisher") is { } publisher ? Names(publisher).FirstOrDefault() : null,
            authors.Count == 0 ? null : Joined(authors),
            WrittenDate.FromStamp(Text(article, "datePublished")),
            FoundFacts.WebAddress(MainEntity(article) ?? Text(article, "url"), address));
    }

    private static string? MainEntity(JsonElement article) => Property(article, "mainEntityOfPage") switch
    {
        { ValueKind: JsonValueKind.String } page => page.GetString(),
        { ValueKind: JsonValueKind.Object } page => Text(page, "@id"),
        _ => null,
    };

    private static string Joined(List<string> names) =>
        names.Count == 1 ? names[0] : string.Join(", ", names[..^1]) + " and " + names[^1];

    private static IEnumerable<string> Names(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Names),
        JsonValueKind.Object => Text(element, "name") is { } name ? [name] : [],
        _ => Texts(element),
    };

    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        JsonValueKind.String => FoundFacts.Some(Decoded(element.GetString()!)) is { } text ? [text] : [],
        _ => [],
    };

    private static JsonElement? Property(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? value : null;

    private static string? Text(JsonElement element, string name) =>
        Property(element, name) is { } value ? Texts(value).FirstOrDefault() : null;

    // Many publishers leave HTML entities in their JSON ("Ukraine&#039;s").
    private static string Decoded(string value) => System.Net.WebUtility.HtmlDecode(value);
}
