using System.Collections.Frozen;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace FactCheck.Workbench.Intake.Formats;

/// <summary>
/// Parses HTML into a tree small and shallow enough to walk. Nothing is fetched, run or styled, and attributes that are
/// not needed to read a story, event handlers among them, never enter the tree.
/// </summary>
internal static class HtmlTree
{
    // A long live blog has some 30,000 elements. The parser's time grows with elements × depth and with the square of
    // stray brackets, so a page made to be slow is turned away early.
    private const int MostElements = 60_000;
    private const int Deepest = 300;
    private const int MostStrayBrackets = 20_000;

    private static readonly FrozenSet<string> Kept = new[]
    {
        "charset", "class", "content", "datetime", "dir", "hidden", "href", "id", "itemprop", "itemscope", "itemtype", "lang",
        "name", "property", "rel", "role", "style", "type",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> KeptNames =
        Kept.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="name">What to call the page in a sentence.</param>
    /// <exception cref="UnreadableException">The page is too large or too deeply nested.</exception>
    public static IHtmlDocument Parse(string html, string name)
    {
        if (StrayBrackets(html) > MostStrayBrackets)
            throw TooIntricate(name);
        var elements = 0;
        IElement? last = null;
        var parser = new HtmlParser(
            new HtmlParserOptions
            {
                IsScripting = false,
                SkipComments = true,
                SkipProcessingInstructions = true,
                ShouldEmitAttribute = (ref _, attribute) => KeptNames.Contains(attribute.Span),
                OnCreated = (element, _) =>
                {
                    // An element is placed only after this call, so each call looks at the one before.
                    if (++elements > MostElements || IsTooDeep(last))
                        throw TooIntricate(name);
                    last = element;
                },
            },
            BrowsingContext.New(Configuration.Default));
        return parser.ParseDocument(html);
    }

    private static UnreadableException TooIntricate(string name) =>
        new($"{name} is built too intricately to be read; copy the story and paste it as text.");

    private static bool IsTooDeep(INode? node)
    {
        var depth = 0;
        for (; node is not null; node = node.Parent)
        {
            if (++depth > Deepest)
                return true;
        }

        return false;
    }

    private static int StrayBrackets(string html)
    {
        var stray = 0;
        for (var i = html.IndexOf('<', StringComparison.Ordinal); i >= 0; i = html.IndexOf('<', i + 1))
        {
            if (i + 1 >= html.Length || !(char.IsAsciiLetter(html[i + 1]) || html[i + 1] is '/' or '!' or '?'))
                stray++;
        }

        return stray;
    }
}
