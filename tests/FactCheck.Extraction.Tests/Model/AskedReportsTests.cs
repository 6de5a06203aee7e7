using FactCheck.Extraction.Model;
using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Tests.Model;

public class AskedReportsTests
{
    [Theory]
    [InlineData("Why did the mayor say that the pier was closed?", true)]
    [InlineData("The mayor did say that the pier was closed.", false)]
    [InlineData("Why did the mayor say that the pier was closed.", false)]
    public void Is_SourceBetweenDidAndItsVerbInAQuestion_IsNoReport(string text, bool asked)
    {
        var document = TextDocument.Read(text);
        var mayor = Enumerable.Range(0, document.Tokens.Length).First(t => document.Is(t, "mayor"));
        var cue = Enumerable.Range(0, document.Tokens.Length).First(t => document.Is(t, "say"));

        Assert.Equal(asked, AskedReports.Is(document, new DecodedAttribution(new Segment(cue, cue + 1), [new Segment(mayor - 1, mayor + 1)], [new Segment(cue + 1, cue + 6)], 1, 1, 1, 1)));
    }
}
