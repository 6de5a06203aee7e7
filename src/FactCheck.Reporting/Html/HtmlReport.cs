using System.Net;
using FactCheck.Core.Text;
using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace FactCheck.Reporting.Html;

/// <summary>Renders a report's Markdown as HTML that holds no markup but its own.</summary>
public static class HtmlReport
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml()
        .UsePipeTables()
        .UseAutoIdentifiers()
        .UseReferralLinks("noopener", "noreferrer")
        .Build();

    /// <summary>The inner HTML of a page. HTML in the Markdown comes out as words; only links to http, https and within the page remain.</summary>
    public static string Body(string markdown)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        var document = Markdig.Markdown.Parse(Typed.Storable(markdown), Pipeline);
        foreach (var link in document.Descendants<LinkInline>())
        {
            link.IsImage = false;
            if (!IsSafe(link.GetDynamicUrl?.Invoke() ?? link.Url))
            {
                link.GetDynamicUrl = null;
                link.Url = "#";
            }
        }

        foreach (var link in document.Descendants<AutolinkInline>().Where(link => !link.IsEmail && !IsSafe(link.Url)).ToList())
            link.ReplaceBy(new LiteralInline(link.Url));

        using var writer = new StringWriter();
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.Render(document);
        return writer.ToString();
    }

    /// <summary>A whole document that needs nothing else: styles inside, no script, good on paper.</summary>
    /// <param name="title">Title of the document, as plain text.</param>
    public static string Document(string title, string markdown) => Page(title, Body(markdown), "");

    /// <param name="body">HTML of ours.</param>
    /// <param name="css">Styles beside those of every report.</param>
    internal static string Page(string title, string body, string css) =>
        $"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <title>{WebUtility.HtmlEncode(title)}</title>
        <style>
        {ReportStyle.Css}{css}
        </style>
        </head>
        <body>
        <main>
        {body}</main>
        </body>
        </html>

        """.ReplaceLineEndings("\n");

    private static bool IsSafe(string? url) => url is not null && (url.StartsWith('#') || SafeLinks.IsWeb(url));
}
