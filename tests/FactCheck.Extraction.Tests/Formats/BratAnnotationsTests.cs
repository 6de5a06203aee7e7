using FactCheck.Core.Text;
using FactCheck.Extraction.Formats;

namespace FactCheck.Extraction.Tests.Formats;

public class BratAnnotationsTests
{
    private const string Text = "🙂 The mayor said taxes, she added, would fall.";

    [Fact]
    public void Read_TextWithEmoji_CountsCodePointsNotCodeUnits()
    {
        var found = BratAnnotations.Read(Text,
        [
            "T1\tSource 2 11\tThe mayor", "T2\tCue 12 16\tsaid", "T3\tContent 17 22\ttaxes",
            "T4\tAttribution 12 16\tsaid", "E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1",
        ]);

        var attribution = Assert.Single(found);
        Assert.Equal("The mayor", Assert.Single(attribution.Source).Slice(Text));
        Assert.Equal("said", Assert.Single(attribution.Cue).Slice(Text));
        Assert.Equal("taxes", Assert.Single(attribution.Content).Slice(Text));
    }

    [Fact]
    public void Read_DiscontinuousSpan_GivesItsPartsInTextOrder()
    {
        var found = BratAnnotations.Read(Text,
        [
            "T1\tContent 35 45;17 22\twould fall taxes", "T2\tAttribution-no-source 12 16\tsaid",
            "E1\tAttribution-no-source:T2 Content:T1",
        ]);

        Assert.Equal(["taxes", "would fall"], Assert.Single(found).Content.Select(s => s.Slice(Text)));
        Assert.Empty(found[0].Source);
    }

    [Fact]
    public void Read_RoleWithTrailingDigit_JoinsTheRole()
    {
        var found = BratAnnotations.Read(Text,
        [
            "T1\tContent 17 22\ttaxes", "T2\tContent 35 45\twould fall", "T3\tAttribution 12 16\tsaid",
            "E1\tAttribution:T3 Content:T1 Content2:T2",
        ]);

        Assert.Equal(2, Assert.Single(found).Content.Count);
    }

    [Fact]
    public void Read_NotesAndRelations_ArePassedOver()
    {
        Assert.Empty(BratAnnotations.Read(Text, ["#1\tAnnotatorNotes T1\tsure?", "R1\tOf Arg1:T1 Arg2:T2", "T*\tx", ""]));
    }

    [Theory]
    [InlineData("T1\tSource 40 99\tx")]
    [InlineData("T1\tSource 5 3\tx")]
    [InlineData("T1\tSource five 8\tx")]
    [InlineData("T1\tSource\tx")]
    public void Read_SpanThatIsNotInTheText_SaysWhich(string line)
    {
        Assert.Throws<FormatException>(() => BratAnnotations.Read(Text, [line]));
    }

    [Fact]
    public void Read_EventNamingAMissingSpan_SaysWhich()
    {
        var e = Assert.Throws<FormatException>(() => BratAnnotations.Read(Text, ["E1\tAttribution:T1"]));
        Assert.Contains("Attribution:T1", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SilverRead_TwoSentences_NumbersThemAndKeepsHeads()
    {
        const string text = "He ran. She sat.";
        var tokens = SilverAnnotations.Read(text,
        [
            "1\t0\t2\tPRP\tO\t2\tnsubj", "2\t3\t6\tVBD\tO\t0\troot", "3\t6\t7\t.\tO\t2\tpunct", "",
            "1\t8\t11\tPRP\tO\t2\tnsubj", "2\t12\t15\tVBD\tO\t0\troot", "", "#coref 1 0 2 1", "1\tnot\ta\ttoken",
        ]);

        Assert.Equal([0, 0, 0, 1, 1], tokens.Select(t => t.Sentence));
        Assert.Equal([1, 0, -1, 1, 0], tokens.Select(t => t.HeadOffset));
        Assert.Equal(new TextSpan(8, 3), tokens[3].Span);
    }
}
