using System.Diagnostics;
using AngleSharp.Html.Parser;
using FactCheck.Core.Discussion;
using FactCheck.Reporting.Html;

namespace FactCheck.Reporting.Tests;

public sealed class HtmlCommentTests
{
    private static readonly MentionedPerson[] Ana = [new("ana", "Ana Duarte")];

    [Fact]
    public void Body_Markdown_IsRendered() => Assert.Equal(
        "<p>The <em>whole</em> budget, see <a href=\"https://city.example/?a=1&amp;b=2\" target=\"_blank\" rel=\"noopener noreferrer nofollow\">page 12</a>:<br />\n<code>40</code></p>\n<ul>\n<li>one</li>\n</ul>\n",
        HtmlComment.Body("The *whole* budget, see [page 12](https://city.example/?a=1&b=2):\n`40`\n\n- one", []));

    [Fact]
    public void Body_AddressAsTyped_IsALink() =>
        Assert.Contains("<a href=\"https://city.example/budget\"", HtmlComment.Body("See https://city.example/budget.", []), StringComparison.Ordinal);

    [Fact]
    public void Body_Mention_IsSetOffAndTheRestIsNot() => Assert.Equal(
        "<p>Ask <b class=\"mention\">@Ana Duarte</b>, <b class=\"mention\">@ana</b> or @Bob.</p>\n", HtmlComment.Body("Ask @Ana Duarte, @ana or @Bob.", Ana));

    [Fact]
    public void Body_Heading_StaysWords_SoThatThePageKeepsItsOwn() =>
        Assert.Equal("<p># Big</p>\n", HtmlComment.Body("# Big", []));

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("![track me](https://spy.example/pixel.gif)")]
    [InlineData("![x][p]\n\n[p]: https://spy.example/pixel.gif \"t\"")]
    [InlineData("[click](javascript:alert(1))")]
    [InlineData("[click](JaVaScRiPt&colon;alert(1))")]
    [InlineData("[click](java\tscript:alert(1))")]
    [InlineData("[click](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("[click](vbscript:msgbox)")]
    [InlineData("[click](file:///etc/passwd)")]
    [InlineData("[click](/account/sign-out)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("[a](https://x.example \"\\\" onmouseover=alert(1) \")")]
    [InlineData("[a](https://x.example/\"onmouseover=alert(1))")]
    [InlineData("`</code><script>alert(1)</script>`")]
    [InlineData("```\"><script>\nalert(1)\n```")]
    [InlineData("| a | <b onclick=x>\n|---|---|")]
    [InlineData("<style>body{display:none}</style>")]
    [InlineData("<iframe src=https://spy.example></iframe>")]
    [InlineData("&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("@<script>alert(1)</script>")]
    [InlineData("[@Ana Duarte](javascript:alert(1))")]
    public void Body_Hostile_HasNoScriptNoPictureAndOnlyWebLinks(string markdown)
    {
        var body = new HtmlParser().ParseDocument($"<body>{HtmlComment.Body(markdown, [.. Ana, new("x", "<script>alert(1)</script>")])}").Body!;
        var allowed = new[] { "P", "EM", "STRONG", "A", "B", "CODE", "PRE", "UL", "OL", "LI", "BR", "BLOCKQUOTE", "HR" };
        Assert.All(body.QuerySelectorAll("*"), element =>
        {
            Assert.Contains(element.TagName, allowed);
            Assert.All(element.Attributes, attribute => Assert.Contains(attribute.Name, new[] { "href", "target", "rel", "class", "title", "start" }));
        });
        Assert.All(body.QuerySelectorAll("a"), link => Assert.Matches("^https?://", link.GetAttribute("href")!));
    }

    [Theory]
    [InlineData(">")]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("- ")]
    [InlineData("*a ")]
    [InlineData("[a](")]
    [InlineData("<a ")]
    [InlineData("`")]
    [InlineData("_*")]
    [InlineData("@Ana Duarte ")]
    [InlineData("1. ")]
    public void Body_NestedOrRepeatedToTheLimit_IsShownAndSoon(string piece)
    {
        var markdown = string.Concat(Enumerable.Repeat(piece, Comment.TextLimit / piece.Length));
        var clock = Stopwatch.StartNew();
        Assert.NotEmpty(HtmlComment.Body(markdown, Ana));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), $"{piece} took {clock.Elapsed}.");
    }
}
