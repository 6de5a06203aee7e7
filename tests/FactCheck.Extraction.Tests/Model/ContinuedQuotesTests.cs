using FactCheck.Core.Text;
using FactCheck.Extraction.Attributions;
using FactCheck.Extraction.Model;
using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Tests.Model;

public class ContinuedQuotesTests
{
    [Fact]
    public void Join_QuoteOverThreeParagraphs_IsOneQuoteInThreeParts()
    {
        const string text = "“The bridge is closed,” Ada Bell said. “It is not safe.\n\n“We shall mend it.\n\n“Then we open it,” and she left.\n\n“So what?” Tom asked.";
        var found = Join(text, "“It is not safe.");

        Assert.Equal(["“It is not safe.", "“We shall mend it.", "“Then we open it,”"], found.Content.Select(c => c.Slice(text)));
    }

    [Fact]
    public void Join_ClosedQuote_StaysAsItIs()
    {
        const string text = "“It is not safe,” Ada Bell said.\n\n“We shall mend it,” Tom Hall said.";

        Assert.Single(Join(text, "“It is not safe,”").Content);
    }

    [Fact]
    public void Join_NextSpeakerOfATranscript_DoesNotGoOnFromTheOneBefore()
    {
        const string text = "“BELL: The bridge is closed. It is not safe.\n\n“HALL: Who will pay for the bridge?\n\n“BELL: The town will pay.";

        Assert.Single(Join(text, "“BELL: The bridge is closed. It is not safe.").Content);
    }

    [Fact]
    public void Join_ReportInsideAnOpenQuote_EndsWithIt()
    {
        const string text = "“The port said it was closed.\n\n“We shall mend it,” Ada Bell said.";

        Assert.Single(Join(text, "it was closed.").Content);
    }

    private static FoundAttribution Join(string text, string content)
    {
        var span = new TextSpan(text.IndexOf(content, StringComparison.Ordinal), content.Length);
        List<FoundAttribution> found = [new([span], [], [], 1, [])];
        var document = TextDocument.Read(text);
        ContinuedQuotes.Join(document, found, TranscriptLabels.Find(document));
        return Assert.Single(found);
    }
}
