using System.Text.Json;
using FactCheck.Core.Attributions;
using FactCheck.Core.Claims;
using FactCheck.Core.Text;
using FactCheck.Extraction.Formats;
using FactCheck.Extraction.Pipeline;

namespace FactCheck.Extraction.Tests.Formats;

/// <summary>The writers on results made by hand, so that they do not depend on what the engine finds.</summary>
public sealed class WritersTests
{
    private const string Text = "🎉 “One,” said Mara.\r\n“Two\n\nthree.” =1+1";

    [Fact]
    public void Brat_CountsCodePointsAndGoesOnAfterALineEnd()
    {
        var result = Result(Attribution("a1", [At("“One,”"), At("“Two\n\nthree.”")], [At("said")], [At("Mara")]));

        Assert.Equal(
            """
            T1	Source 14 18	Mara
            T2	Cue 9 13	said
            T3	Content 2 8;21 25;27 34	“One,” “Two three.”
            T4	Attribution 9 13	said
            E1	Attribution:T4 Content:T3 Cue:T2 Source:T1

            """,
            BratWriter.Write(Text, result));
    }

    [Fact]
    public void Brat_WithoutCueOrSource_AnchorsAtWhatThereIs()
    {
        var result = Result(
            Attribution("a1", [At("“One,”")], [], [At("Mara")]),
            Attribution("a2", [At("“One,”")], [], []));

        Assert.Equal(
            """
            T1	Source 14 18	Mara
            T2	Content 2 8	“One,”
            T3	Attribution 14 18	Mara
            E1	Attribution:T3 Content:T2 Source:T1
            T4	Content 2 8	“One,”
            T5	Attribution 2 8	“One,”
            E2	Attribution:T5 Content:T4

            """,
            BratWriter.Write(Text, result));
    }

    [Fact]
    public void Brat_NothingFound_IsEmpty() => Assert.Equal("", BratWriter.Write(Text, Result()));

    [Fact]
    public void Brat_ReadBack_IsTheSame()
    {
        var attribution = Attribution("a1", [At("“One,”")], [At("said")], [At("Mara")]);

        var read = Assert.Single(BratAnnotations.Read(Text, BratWriter.Write(Text, Result(attribution)).Split('\n')));

        Assert.Equal(attribution.Content, read.Content);
        Assert.Equal(attribution.Cue, read.Cue);
        Assert.Equal(attribution.Source, read.Source);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    [InlineData(2, 1)]
    [InlineData(38, 37)]
    public void CodePoints_BeforeAnOffset_AreCounted(int offset, int expected) =>
        Assert.Equal(expected, new CodePointOffsets(Text).FromCodeUnit(offset));

    [Fact]
    public void Json_IsOneLineWithTheWordsReadable()
    {
        var json = ExtractionJson.Write(Text, Result(Attribution("a1", [At("“One,”")], [At("said")], [At("Mara")])));

        Assert.DoesNotContain('\n', json);
        Assert.Contains("\"content\":[{\"start\":3,\"end\":9,\"text\":\"“One,”\"}]", json, StringComparison.Ordinal);
        Assert.Contains(
            "\"speakers\":[{\"name\":\"Mara\",\"title\":null,\"kind\":\"person\",\"aliases\":[],\"reason\":\"Named\",\"confidence\":1}],"
            + "\"outlet\":null,\"outletChain\":[],\"confidence\":0.3333", json, StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(json).RootElement.ValueKind);
    }

    [Fact]
    public void Json_SaysAllThatIsKnownOfOutletsFiguresAndTheText()
    {
        var figure = new ExtractedFigure(At("1+1"), 5m, "percent") { UpperValue = 7m, Role = FigureRole.Share, Bound = FigureBound.About, Iso = "2030" };
        var result = Result(Attribution("a1", [At("“One,”")], [At("said")], [At("Mara")]) with { Outlet = "Post", OutletChain = ["Post", "Wire"] }) with
        {
            Notice = "Not searched.",
            Claims = [new ExtractedClaim("c1", [At("=1+1")], ClaimKind.Quantity, [figure], null, 0.25, [])],
        };

        var root = JsonDocument.Parse(ExtractionJson.Write(Text, result)).RootElement;

        Assert.Equal("Not searched.", root.GetProperty("notice").GetString());
        Assert.Equal("""["Post","Wire"]""", root.GetProperty("attributions")[0].GetProperty("outletChain").GetRawText());
        Assert.Equal(
            """{"start":37,"end":40,"text":"1+1","value":5,"upperValue":7,"unit":"percent","role":"share","bound":"about","iso":"2030","isRelative":false}""",
            root.GetProperty("claims")[0].GetProperty("figures")[0].GetRawText());
    }

    [Fact]
    public void Csv_QuotesWhatNeedsIt_AndDefusesFormulas()
    {
        var result = Result(Attribution("a1", [At("“One,”")], [At("said")], [At("Mara")])) with
        {
            Claims =
            [
                new ExtractedClaim("c1", [At("“One,”"), At("three")], ClaimKind.Event, [], "a1", 0.5, ["A, b"]),
                new ExtractedClaim("c2", [At("=1+1")], ClaimKind.Quantity, [new ExtractedFigure(At("1+1"), 2.50m, "tons")], null, 0.25, []),
            ],
        };

        Assert.Equal(
            """
            a.b,c1,event,"“One,” … three",Mara,,said,direct,,,0.5,"A, b",3,33
            a.b,c2,quantity,'=1+1,,,,,,2.50 tons,0.25,,36,40

            """,
            ClaimCsv.Rows("a.b", Text, result));
    }

    private static TextSpan At(string words) => new(Text.IndexOf(words, StringComparison.Ordinal), words.Length);

    private static ExtractedAttribution Attribution(string id, TextSpan[] content, TextSpan[] cue, TextSpan[] source) => new(
        id, QuoteKind.Direct, content, cue, source, [new ExtractedSpeaker("Mara", null, SpeakerKind.Person, [], "Named", 1)], null, 1 / 3d, []);

    private static ExtractionResult Result(params ExtractedAttribution[] attributions) =>
        new(Text.Length, "", [], attributions, []);
}
