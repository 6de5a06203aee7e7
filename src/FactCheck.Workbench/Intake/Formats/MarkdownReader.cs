using System.Text;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace FactCheck.Workbench.Intake.Formats;

/// <summary>Markdown to the words it shows: marks go, words stay, a blank line between blocks.</summary>
internal static class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UseYamlFrontMatter().UsePipeTables().Build();

    /// <exception cref="UnreadableException">It is nested too deeply to be an article.</exception>
    public static Reading Read(string markdown)
    {
        MarkdownDocument document;
        try
        {
            document = Markdown.Parse(LineEnds.Normalize(markdown).Replace('\0', '\uFFFD'), Pipeline);
        }
        catch (ArgumentException)
        {
            throw new UnreadableException("The Markdown is nested too deeply to be read; paste the text instead.");
        }

        var written = new StringBuilder();
        string? heading = null;
        var front = new FoundFacts();
        foreach (var block in Leaves(document))
        {
            if (block is YamlFrontMatterBlock yaml)
            {
                front = FrontMatter(yaml.Lines.ToString());
                continue;
            }

            var text = Words(block).Trim('\n');
            if (text.Length == 0 || block is LinkReferenceDefinition)
                continue;
            if (heading is null && block is HeadingBlock { Level: 1 })
                heading = text;
            if (written.Length > 0)
                written.Append(block.Parent is TableCell cell && cell.Parent is TableRow row && row.IndexOf(cell) > 0 ? "\t" : "\n\n");
            written.Append(text);
        }

        var story = written.ToString();
        var facts = front.Or(new FoundFacts(Title: heading)).Or(PlainTextReader.Read(story).Facts);
        return new Reading(story, facts);
    }

    private static IEnumerable<LeafBlock> Leaves(ContainerBlock container)
    {
        foreach (var block in container)
        {
            switch (block)
            {
                case LinkReferenceDefinitionGroup:
                    break;
                case ContainerBlock inner:
                    foreach (var leaf in Leaves(inner))
                        yield return leaf;
                    break;
                case LeafBlock leaf:
                    yield return leaf;
                    break;
            }
        }
    }

    private static string Words(LeafBlock block) => block switch
    {
        HtmlBlock html => HtmlText.Of(HtmlTree.Parse(html.Lines.ToString(), "The Markdown").Body),
        { Inline: { } inline } => Words(inline),
        _ => block.Lines.ToString(),
    };

    private static string Words(ContainerInline container)
    {
        var words = new StringBuilder();
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    words.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    words.Append(code.Content);
                    break;
                case AutolinkInline link:
                    words.Append(link.Url);
                    break;
                case HtmlEntityInline entity:
                    words.Append(entity.Transcoded.AsSpan());
                    break;
                case LineBreakInline { IsHard: true }:
                    words.Append('\n');
                    break;
                case LineBreakInline:
                    words.Append(' ');
                    break;
                case LinkInline { IsImage: true }:
                case HtmlInline:
                    break;
                case ContainerInline inner:
                    words.Append(Words(inner));
                    break;
            }
        }

        return words.ToString();
    }

    private static FoundFacts FrontMatter(string yaml)
    {
        var facts = new FoundFacts();
        foreach (var line in yaml.Split('\n'))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0)
                continue;
            var value = FoundFacts.Some(line[(colon + 1)..].Trim().Trim('"', '\''));
            facts = line[..colon].Trim().ToLowerInvariant() switch
            {
                "title" or "headline" => facts with { Title = value },
                "author" or "byline" or "by" => facts with { Byline = value?.Trim('[', ']') },
                "date" or "published" => facts with { PublishedOn = WrittenDate.FromStamp(value) },
                "outlet" or "publication" or "publisher" or "source" => facts with { Outlet = value },
                "url" or "link" or "canonical" or "address" => facts with { Address = FoundFacts.WebAddress(value) },
                _ => facts,
            };
        }

        return facts;
    }
}
