using System.Net;
using FactCheck.Core.Discussion;
using FactCheck.Core.Text;
using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace FactCheck.Reporting.Html;

/// <summary>
/// Renders what people type in a discussion: emphasis, lists, quotations, code and links to http and https. Everything else
/// comes out as words: HTML, headings, links of other kinds; and a picture as a link, since loading it would tell its owner who reads.
/// </summary>
public static class HtmlComment
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml()
        .DisableHeadings()
        .UseAutoLinks()
        .UseSoftlineBreakAsHardlineBreak()
        .UseReferralLinks("noopener", "noreferrer", "nofollow")
        .Build();

    /// <param name="mentions">Whom it calls; they are set off where they are called.</param>
    public static string Body(string markdown, IReadOnlyList<MentionedPerson> mentions)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        ArgumentNullException.ThrowIfNull(mentions);
        var words = Typed.Storable(markdown);
        try
        {
            return Render(words, mentions);
        }
        catch (ArgumentException)
        {
            // Markdown nested deeper than the renderer goes is nobody's prose: it is shown as typed.
            return $"<p>{WebUtility.HtmlEncode(words)}</p>";
        }
    }

    private static string Render(string markdown, IReadOnlyList<MentionedPerson> mentions)
    {
        var document = Markdig.Markdown.Parse(markdown, Pipeline);
        foreach (var link in document.Descendants<LinkInline>().ToList())
        {
            link.IsImage = false;
            if (SafeLinks.IsWeb(link.GetDynamicUrl?.Invoke() ?? link.Url))
                OpenApart(link);
            else
                link.ReplaceBy(new ContainerInline());
        }

        foreach (var link in document.Descendants<AutolinkInline>().ToList())
        {
            if (!link.IsEmail && SafeLinks.IsWeb(link.Url))
                OpenApart(link);
            else
                link.ReplaceBy(new LiteralInline(link.Url));
        }

        foreach (var literal in document.Descendants<LiteralInline>().ToList())
            SetOff(literal, mentions);

        using var writer = new StringWriter();
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.Render(document);
        return writer.ToString();
    }

    private static void OpenApart(MarkdownObject link)
    {
        Markdig.Renderers.Html.HtmlAttributesExtensions.GetAttributes(link).AddPropertyIfNotExist("target", "_blank");
    }

    private static void SetOff(LiteralInline literal, IReadOnlyList<MentionedPerson> mentions)
    {
        var text = literal.Content.ToString();
        var from = 0;
        foreach (var span in MentionReading.Spans(text, mentions))
        {
            literal.InsertBefore(new LiteralInline(text[from..span.Start]));
            literal.InsertBefore(new HtmlInline($"<b class=\"mention\">{WebUtility.HtmlEncode(span.Slice(text))}</b>"));
            from = span.End;
        }

        if (from > 0)
            literal.Content = new Markdig.Helpers.StringSlice(text[from..]);
    }
}
