using System.Diagnostics;
using System.Text;
using FactCheck.Workbench.Intake;

namespace FactCheck.Workbench.Tests.Intake;

public sealed class ReadHtmlTests
{
    private static readonly string Paragraphs = string.Concat(Enumerable.Range(1, 6).Select(i =>
        $"<p>Paragraph {i}: the council will close two of its nine libraries, the mayor said, and cut the hours of all the others from the spring.</p>\n"));

    private static Task<ArticleDraft> HtmlAsync(string html) => Read.FileAsync("story.html", Encoding.UTF8.GetBytes(html));

    private static string Page(string head, string body) =>
        $"<!doctype html><html><head>{head}</head><body>{body}</body></html>";

    [Fact]
    public async Task FromFile_Page_GivesTheStoryWithoutItsSurroundings()
    {
        var draft = await HtmlAsync(Page(
            "<title>Two libraries to close | The Quay Courier</title><meta property='og:site_name' content='The Quay Courier'>",
            $"<nav><a href='/'>Home</a> <a href='/sport'>Sport</a></nav><article><h1>Two libraries to close</h1>{Paragraphs}</article><footer>© The Quay Courier</footer>"));

        Assert.Equal("Two libraries to close", draft.Title);
        Assert.Equal("The Quay Courier", draft.Outlet);
        Assert.Contains("Paragraph 1: the council", draft.Text, StringComparison.Ordinal);
        Assert.Contains("from the spring.\n\nParagraph 2:", draft.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Sport", draft.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("©", draft.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FromFile_LinkedData_GivesTheFacts()
    {
        var draft = await HtmlAsync(Page(
            """
            <title>Close!</title>
            <script type="application/ld+json">{ broken </script>
            <script type="application/ld+json">
            {"@context":"https://schema.org","@graph":[{"@type":"WebPage"},{"@type":["NewsArticle"],"headline":"Libraries &amp; cuts",
             "author":[{"@type":"Person","name":"Jo Marsh"},{"@type":"Person","name":"By Sam Okoro"}],
             "publisher":{"@type":"Organization","name":"The Quay Courier"},"datePublished":"2022-03-30T23:30:00-05:00",
             "mainEntityOfPage":{"@id":"https://example.com/libraries"}}]}
            </script>
            <link rel="canonical" href="https://example.com/other">
            """,
            $"<article>{Paragraphs}</article>"));

        Assert.Equal("Libraries & cuts", draft.Title);
        Assert.Equal("Jo Marsh and Sam Okoro", draft.Byline);
        Assert.Equal("The Quay Courier", draft.Outlet);
        Assert.Equal(new DateOnly(2022, 3, 30), draft.PublishedOn);
        Assert.Equal("https://example.com/libraries", draft.Address);
    }

    [Fact]
    public async Task FromFile_MetaElements_GiveTheFacts()
    {
        var draft = await HtmlAsync(Page(
            """
            <meta property="og:title" content="Two libraries to close">
            <meta name="author" content="By Jo Marsh">
            <meta property="article:author" content="https://example.com/people/jo">
            <meta property="article:published_time" content="2022-03-30T08:00:00+00:00">
            <link rel="canonical" href="https://example.com/libraries">
            """,
            $"<article>{Paragraphs}</article>"));

        Assert.Equal("Two libraries to close", draft.Title);
        Assert.Equal("Jo Marsh", draft.Byline);
        Assert.Equal(new DateOnly(2022, 3, 30), draft.PublishedOn);
        Assert.Equal("https://example.com/libraries", draft.Address);
    }

    [Fact]
    public async Task FromFile_ScriptsAndHandlers_LeaveNoTrace()
    {
        var draft = await HtmlAsync(Page(
            """<title>Safe</title><script>document.title='pwned'</script><link rel="canonical" href="javascript:alert(1)">""",
            $"""
            <article onload="alert(1)"><p onclick="steal()">First words <b onmouseover='x()'>in bold</b> stay.<img src=x onerror=alert(1)></p>
            <script>steal()</script><style>p</style><noscript>Turn it on</noscript><iframe srcdoc="<p>framed</p>"></iframe><svg><text>drawn</text></svg>
            <p hidden>Hidden words</p><p style="display: none">Unseen words</p>{Paragraphs}</article>
            """));

        Assert.Equal("Safe", draft.Title);
        Assert.Null(draft.Address);
        Assert.Contains("First words in bold stay.", draft.Text, StringComparison.Ordinal);
        foreach (var trace in (string[])["steal", "alert", "onclick", "<", "pwned", "Turn it on", "framed", "drawn", "Hidden", "Unseen"])
            Assert.DoesNotContain(trace, draft.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FromFile_ShortPage_IsReadWhole()
    {
        var draft = await HtmlAsync("<p>“Enough,”<br>she said.</p><p>Then   she\n left.</p>");

        Assert.Equal("“Enough,”\nshe said.\n\nThen she left.", draft.Text);
    }

    [Fact]
    public async Task FromFile_DeclaredEncoding_IsUsed()
    {
        var bytes = Encoding.Latin1.GetBytes("<meta charset=windows-1251><p>").Concat(
            CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes("Привет")).ToArray();

        Assert.Equal("Привет", (await Read.FileAsync("story.html", bytes)).Text);
    }

    [Fact]
    public async Task FromFile_PageWithoutWords_IsRefused() =>
        Assert.Equal("“story.html” has no text to check.", await Read.FileErrorAsync("story.html", "<script>let words</script>"u8.ToArray()));

    public static TheoryData<string, string> Intricate() => new()
    {
        { "nested", string.Concat(Enumerable.Repeat("<div>", 500_000)) },
        { "formatting", string.Concat(Enumerable.Repeat("<b><div>", 500_000)) },
        { "many", string.Concat(Enumerable.Repeat("<p>x</p>", 500_000)) },
        { "brackets", string.Concat(Enumerable.Repeat("< ", 500_000)) },
    };

    [Theory]
    [MemberData(nameof(Intricate))]
    public async Task FromFile_PageMadeToBeSlow_IsTurnedAwayEarly(string how, string html)
    {
        var watch = Stopwatch.StartNew();

        var error = await Read.FileErrorAsync("story.html", Encoding.ASCII.GetBytes(html));

        Assert.Equal("“story.html” is built too intricately to be read; copy the story and paste it as text.", error);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{how} took {watch.Elapsed}.");
    }

    [Fact]
    public async Task FromFile_TagWithCountlessAttributes_IsRead()
    {
        var attributes = string.Concat(Enumerable.Range(0, 200_000).Select(i => $"a{i} "));

        Assert.Equal("Words.", (await HtmlAsync($"<p {attributes}>Words.</p>")).Text);
    }
}
