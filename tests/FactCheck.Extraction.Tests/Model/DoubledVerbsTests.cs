using FactCheck.Extraction.Model;
using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Tests.Model;

public class DoubledVerbsTests
{
    [Theory]
    [InlineData("Ada Bell said told the Courier that the bridge that fell is old.", 2, 3, 3, "said told", "that the bridge that fell is old")]
    [InlineData("Ada Bell said told the Courier that the bridge that fell is old.", 2, 3, 6, "said told", "that the bridge that fell is old")]
    [InlineData("Ada Bell said added the bridge is old.", 2, 3, 3, "said added", "the bridge is old")]
    [InlineData("Ada Bell said reports that the bridge is old were wrong.", 2, 3, 3, "said", "reports that the bridge is old were wrong")]
    public void Join_VerbAfterTheCue_IsCueWhereBothAreReports(string text, int cueStart, int cueEnd, int contentStart, string cue, string content)
    {
        var document = TextDocument.Read(text);
        var attribution = new DecodedAttribution(
            new(cueStart, cueEnd), [new(0, 2)], [new(contentStart, document.Tokens.Length - 1)], 0.9, 0.5, 0.9, 0.9);

        var joined = DoubledVerbs.Join(document, attribution);

        Assert.Equal(cue, document.Slice(document.SpanOf(joined.Cue.Start, joined.Cue.End)).ToString());
        Assert.Equal(content, document.Slice(document.SpanOf(joined.Content[0].Start, joined.Content[0].End)).ToString());
    }

    [Fact]
    public void Join_QuotationBeforeTheCue_StaysAsItIs()
    {
        var document = TextDocument.Read("“It is old,” said told Ada Bell.");
        var attribution = new DecodedAttribution(new(6, 7), [], [new(0, 6)], 0.9, 0.5, 0.9, 0.9);

        Assert.Equal(attribution, DoubledVerbs.Join(document, attribution));
    }
}
