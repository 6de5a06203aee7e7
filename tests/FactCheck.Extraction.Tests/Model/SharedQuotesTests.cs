using FactCheck.Core.Text;
using FactCheck.Extraction.Attributions;
using FactCheck.Extraction.Model;
using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Tests.Model;

public class SharedQuotesTests
{
    private const string Text = "“We paid,” Ada Bell said. She did not name a sum. “It was a fair price.”";

    [Fact]
    public void Part_QuotationOfTwo_StaysWithTheOneThatIsQuotationsAlone() =>
        Assert.Equal(["“We paid,”|“It was a fair price.”", "a sum"], Part(["“We paid,”", "“It was a fair price.”"], 0.5, ["a sum", "“It was a fair price.”"], 0.9));

    [Fact]
    public void Part_QuotationOfTwoAlike_StaysWithTheSurer() =>
        Assert.Equal(["“We paid,”", "“It was a fair price.”"], Part(["“We paid,”", "“It was a fair price.”"], 0.5, ["“It was a fair price.”"], 0.9));

    [Fact]
    public void Part_NothingLeft_IsNoAttribution() =>
        Assert.Equal(["“We paid,”|“It was a fair price.”"], Part(["“We paid,”", "“It was a fair price.”"], 0.9, ["“It was a fair price.”"], 0.5));

    private static IEnumerable<string> Part(string[] first, double sure, string[] second, double surer)
    {
        List<FoundAttribution> found = [Of(first, sure), Of(second, surer)];
        SharedQuotes.Part(TextDocument.Read(Text), found);
        return found.Select(static f => string.Join('|', f.Content.Select(static c => c.Slice(Text))));
    }

    private static FoundAttribution Of(string[] content, double confidence) =>
        new([.. content.Select(static c => new TextSpan(Text.IndexOf(c, StringComparison.Ordinal), c.Length))], [], [], confidence, []);
}
