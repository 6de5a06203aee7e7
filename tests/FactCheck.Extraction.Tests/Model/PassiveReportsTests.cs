using FactCheck.Extraction.Model;
using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Tests.Model;

public sealed class PassiveReportsTests
{
    [Theory]
    [InlineData("Ruiz was accused of fraud")]
    [InlineData("Ruiz is widely seen as honest")]
    public void Turn_ReportInThePassive_IsOfItsSubjectAndByNobody(string text)
    {
        var turned = PassiveReports.Turn(TextDocument.Read(text), Read(text));

        Assert.Empty(turned.Source);
        Assert.Equal([new Segment(0, 1), .. Read(text).Content], turned.Content);
    }

    [Theory]
    [InlineData("Ruiz was worried about fraud")]
    [InlineData("Ruiz has also accused Roe")]
    public void Turn_SubjectThatThinksOrSpeaks_IsTheSource(string text)
    {
        var read = Read(text);

        Assert.Same(read, PassiveReports.Turn(TextDocument.Read(text), read));
    }

    /// <summary>The first word as source, the last as content, all between as cue.</summary>
    private static DecodedAttribution Read(string text)
    {
        var last = TextDocument.Read(text).Tokens.Length - 1;
        return new DecodedAttribution(new Segment(1, last), [new Segment(0, 1)], [new Segment(last, last + 1)], 0.8, 0.5, 0.9, 0.9);
    }
}
