using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using FactCheck.Reporting.Html;
using FactCheck.Reporting.Markdown;

namespace FactCheck.Reporting.Tests;

public sealed class HtmlReportTests
{
    private static readonly string[] HostileWords =
    [
        "<script>alert(1)</script>",
        "</blockquote></main><img src=x onerror=alert(1)>",
        "[click](javascript:alert(1))",
        "![x](https://evil.example/pixel.png)",
        "<javascript:alert(1)> <https://evil.example>",
        "[a]: https://evil.example\n[a]",
        "a | b | c || d",
        "line one\n\n# Heading\n\n- list\n\n1. one\n\n---\n\n===\n\n    code\n\n```\nfence",
        "`code` *em* **strong** _em_ ~~gone~~ \\",
        "trailing backslash \\",
        "&lt;b&gt; &#60;i&#62; &amp; &copy;",
        "{onclick=alert(1)} {#id .class}",
        "javascript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "https://x.example/\"onmouseover=\"alert(1)>)<b>|",
        "https://x.example/?q=&lt;b&gt;&copy;",
        "- starts like a list",
        "+ plus",
        "1) ordinal",
        "= rule",
        "# heading #",
        "> quote",
        "\u202Ertl and e\u0301 and 👩‍👩‍👧 \uD83D",
    ];

    public static TheoryData<int> Hostile() => [.. Enumerable.Range(0, HostileWords.Length)];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Document_HostileWords_StayWords(int index)
    {
        var words = HostileWords[index];
        var plain = Parse(SampleReports.Hostile("words"));

        var hostile = Parse(SampleReports.Hostile(words));

        // Exactly the elements of a harmless report, save links for addresses and the paragraphs of the words themselves.
        Assert.Equal(Shape(plain), Shape(hostile));
        Assert.Equal(Flat("Verification report: " + words), Flat(hostile.QuerySelector("h1")!.TextContent));
        Assert.Equal(Flat(words), Flat(hostile.QuerySelector("blockquote")!.TextContent));
        Assert.All(hostile.Links, link => Assert.Matches("^(#|https?://)", link.GetAttribute("href")!));
        Assert.All(hostile.All, element => Assert.DoesNotContain(element.Attributes, a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)));
    }

    [Theory]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JaVaScRiPt:alert(1))")]
    [InlineData("[x](&#106;avascript:alert(1))")]
    [InlineData("[x](data:text/html,hi)")]
    [InlineData("![x](https://evil.example/pixel.png)")]
    [InlineData("[x][r]\n\n[r]: vbscript:msgbox")]
    [InlineData("<b onclick=alert(1)>x</b>")]
    [InlineData("x\n\n<script>alert(1)</script>")]
    [InlineData("<javascript:alert(1)>")]
    public void Body_MarkdownThatWasNotEscaped_StillRunsAndLoadsNothing(string markdown)
    {
        var body = new HtmlParser().ParseDocument(HtmlReport.Body(markdown));

        Assert.Empty(body.QuerySelectorAll("script, img, b, iframe"));
        Assert.All(body.QuerySelectorAll("a"), link => Assert.Matches("^(#|https?://)", link.GetAttribute("href")!));
    }

    [Fact]
    public void Document_NeedsNothingElse()
    {
        var document = Parse(SampleReports.Libraries());

        Assert.Empty(document.QuerySelectorAll("script, link, img, iframe, object, embed, style[src]"));
        Assert.DoesNotContain("url(", document.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", document.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("@media print", document.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Two libraries to close", document.Title);
        Assert.Equal("en", document.DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public void Document_LinksToClaims_LeadToThem()
    {
        var document = Parse(SampleReports.Libraries());
        var within = document.QuerySelectorAll("a[href^='#']");

        Assert.Equal(3, within.Length);
        Assert.All(within, link => Assert.NotNull(document.GetElementById(link.GetAttribute("href")![1..])));
        Assert.Equal("Claim 2", document.GetElementById("claim-2")!.TextContent);
    }

    [Fact]
    public void Document_LinksOut_KeepTheirAddressAndSendNoReferrer()
    {
        var document = Parse(SampleReports.Libraries());

        var address = Assert.Single(document.QuerySelectorAll("a"), a => a.GetAttribute("href") == "https://example.com/libraries?a=1&b=2");
        Assert.Equal("noopener noreferrer", address.GetAttribute("rel"));
        Assert.Contains(document.QuerySelectorAll("a"), a => a.GetAttribute("href") == "https://council.example/minutes.pdf");
    }

    private static IHtmlDocument Parse(Model.VerificationReport report) =>
        new HtmlParser().ParseDocument(HtmlReport.Document(report.Title, MarkdownReport.Write(report)));

    private static string Shape(IHtmlDocument document) => string.Join(
        ' ', document.All.Where(e => e.LocalName != "a" && !(e.LocalName == "p" && e.ParentElement!.LocalName == "blockquote")).Select(e => e.LocalName));

    private static string Flat(string words) =>
        string.Join(' ', words.Replace('\uD83D', '?').Replace('\uFFFD', '?').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
