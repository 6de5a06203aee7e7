using FactCheck.Web.Api;
using FactCheck.Web.Components.Pages.Report;

namespace FactCheck.Web.Tests.Report;

public sealed class ReportAddressTests
{
    [Theory]
    [InlineData("The river & the dams", "report-7-the-river-the-dams.md")]
    [InlineData("  ../../etc/passwd ", "report-7-etc-passwd.md")]
    [InlineData("Río: ¿más agua?", "report-7-río-más-agua.md")]
    [InlineData("\"\r\n<script>", "report-7-script.md")]
    [InlineData("", "report-7.md")]
    public void Of_AnyTitle_IsSafeAsAFileName(string title, string expected)
    {
        Assert.Equal(expected, ReportFileName.Of(7, title, "md"));
    }

    [Fact]
    public void Within_LinkToAHeading_StaysOnThePage()
    {
        Assert.Equal(
            """<a href="/articles/7/report#claim-4">Claim 4</a>, href=&quot;#x&quot;, <a href="https://example.org/#a">b</a>""",
            ReportLinks.Within("""<a href="#claim-4">Claim 4</a>, href=&quot;#x&quot;, <a href="https://example.org/#a">b</a>""", 7));
    }

    [Fact]
    public void Of_LongTitle_IsCutBetweenWords()
    {
        var name = ReportFileName.Of(7, string.Join(' ', Enumerable.Repeat("word", 80)), "html");

        Assert.InRange(name.Length, 40, 80);
        Assert.EndsWith("-word.html", name, StringComparison.Ordinal);
    }
}
