using FactCheck.Web.Api;

namespace FactCheck.Web.Tests.Report;

public sealed class ReportFileNameTests
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
    public void Of_LongTitle_IsCutBetweenWords()
    {
        var name = ReportFileName.Of(7, string.Join(' ', Enumerable.Repeat("word", 80)), "html");

        Assert.InRange(name.Length, 40, 80);
        Assert.EndsWith("-word.html", name, StringComparison.Ordinal);
    }
}
