using System.Text;
using AngleSharp.Dom;

namespace FactCheck.Workbench.Intake.Formats;

/// <summary>The words of an HTML tree as a browser would lay them out: a blank line between blocks, white space collapsed.</summary>
internal static class HtmlText
{
    private static readonly HashSet<string> Dropped = new(StringComparer.OrdinalIgnoreCase)
    {
        "head", "title", "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "audio", "video",
        "canvas", "button", "input", "select", "textarea", "datalist", "dialog", "map", "area", "frame", "frameset", "applet",
    };

    /// <summary>What a page puts around its story.</summary>
    private static readonly HashSet<string> Surroundings = new(StringComparer.OrdinalIgnoreCase)
    {
        "nav", "header", "footer", "aside", "form", "menu",
    };

    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt", "fieldset",
        "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend",
        "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul",
    };

    /// <param name="storyOnly">Leaves navigation, page heads and feet, side columns and forms out.</param>
    public static string Of(INode? root, bool storyOnly = false)
    {
        if (root is null)
            return "";
        var writer = new Writer(storyOnly);
        writer.Write(root, false);
        return writer.Text;
    }

    /// <summary>Whether the element itself says that it is not shown.</summary>
    public static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden")
        || (element.GetAttribute("style") ?? "").Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase);

    private sealed class Writer(bool storyOnly)
    {
        private readonly StringBuilder _text = new();
        private bool _space;
        private bool _block;

        public string Text => _text.ToString();

        /// <summary>Recursion is bounded: the page's depth was checked when it was parsed.</summary>
        public void Write(INode node, bool preformatted)
        {
            switch (node)
            {
                case IText words:
                    Append(words.Data, preformatted);
                    break;
                case IElement element when IsDropped(element):
                    break;
                case IElement { LocalName: "br" }:
                    TrimSpace();
                    if (_text.Length > 0 && !_block)
                        _text.Append('\n');
                    break;
                case IElement { LocalName: "td" or "th" } cell:
                    if (cell.PreviousElementSibling is not null)
                    {
                        TrimSpace();
                        _text.Append('\t');
                    }

                    Children(cell, preformatted);
                    break;
                case IElement element:
                    var isBlock = Blocks.Contains(element.LocalName);
                    _block |= isBlock;
                    Children(element, preformatted || element.LocalName == "pre");
                    _block |= isBlock;
                    break;
                default:
                    Children(node, preformatted);
                    break;
            }
        }

        private void Children(INode node, bool preformatted)
        {
            foreach (var child in node.ChildNodes)
                Write(child, preformatted);
        }

        private bool IsDropped(IElement element) =>
            Dropped.Contains(element.LocalName)
            || IsHidden(element)
            || (storyOnly && Surroundings.Contains(element.LocalName));

        private void Append(string words, bool preformatted)
        {
            foreach (var c in words)
            {
                if (!preformatted && c is ' ' or '\t' or '\n' or '\r' or '\f')
                {
                    _space = true;
                    continue;
                }

                if (_block)
                {
                    TrimSpace();
                    if (_text.Length > 0)
                        _text.Append("\n\n");
                    _block = false;
                }
                else if (_space && _text.Length > 0 && _text[^1] is not ('\n' or '\t'))
                {
                    _text.Append(' ');
                }

                _space = false;
                _text.Append(c);
            }
        }

        private void TrimSpace()
        {
            _space = false;
            while (_text.Length > 0 && _text[^1] is ' ' or '\n')
                _text.Length--;
        }
    }
}
