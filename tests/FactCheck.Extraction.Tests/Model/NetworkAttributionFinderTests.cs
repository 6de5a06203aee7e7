using CsCheck;
using FactCheck.Core.Text;
using FactCheck.Extraction.Attributions;
using FactCheck.Extraction.Model;
using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Tests.Model;

public class NetworkAttributionFinderTests
{
    private static readonly NetworkAttributionFinder Finder = NetworkAttributionFinder.Load();

    [Theory]
    [InlineData("“The bridge is closed,” Mayor Ada Bell said on Monday.", "Mayor Ada Bell", "said", "“The bridge is closed,”")]
    [InlineData("The council told residents that the bridge would stay closed until June.", "The council", "told", "that the bridge would stay closed until June")]
    [InlineData("The bridge will stay closed until June, according to the council.", "the council", "according to", "The bridge will stay closed until June")]
    [InlineData("Ms. Bell called the delay “a disgrace” and left the room.", "Ms. Bell", "called", "the delay “a disgrace”")]
    [InlineData("“We tried,” said Tom Hall, who runs the ferry. “Nobody listened.”", "Tom Hall, who runs the ferry", "said", "“We tried,” | “Nobody listened.”")]
    public void Find_OneAttribution_GivesItsSpans(string text, string source, string cue, string content)
    {
        var found = Assert.Single(Find(text));

        Assert.Equal(source, Words(text, found.Source));
        Assert.Equal(cue, Words(text, found.Cue));
        Assert.Equal(content, Words(text, found.Content));
        Assert.InRange(found.Confidence, 0.5, 1);
        Assert.Contains(found.Reasons, r => r.Contains($"“{cue}”", StringComparison.Ordinal));
    }

    [Fact]
    public void Find_TopicThenWhatWasSaid_IsOneAttribution()
    {
        const string text = "The state news agency Andina reported on the pact, adding that Peru’s share of copper in the Pacific market has grown by 6% since 2012.";

        var found = Assert.Single(Find(text));

        Assert.Equal("reported on | adding", Words(text, found.Cue));
        Assert.Equal("The state news agency Andina", Words(text, found.Source));
        Assert.Equal("that Peru’s share of copper in the Pacific market has grown by 6% since 2012", Words(text, found.Content));
    }

    [Fact]
    public void Find_QuoteWithoutCue_IsShownAsUnsure()
    {
        const string text = "The town waited for news.\n\n“The river was at the door and nobody came to help us that night.”\n\nBy noon the rain had stopped.";

        var found = Assert.Single(Find(text));

        Assert.Empty(found.Cue);
        Assert.InRange(found.Confidence, 0, 0.2);
    }

    [Theory]
    [InlineData("")]
    [InlineData("The town was quiet.")]
    [InlineData("The town was quiet.\nCLICK HERE TO GET THE APP")]
    public void Find_NothingReported_IsEmpty(string text) => Assert.Empty(Find(text));

    [Theory]
    [InlineData("Kelmouth port plans three new berths")]
    [InlineData("The council ordered a review of the harbour company.")]
    [InlineData("The two towns struck a deal that stipulated that Kelmouth would buy 40 boats.")]
    public void Find_ActWithItsBareObject_IsNoReport(string text) => Assert.Empty(Find(text));

    [Fact]
    public void Find_OrderToDoSomething_IsAReport()
    {
        const string text = "The council ordered the harbour company to close the gate.";

        Assert.Equal("The council", Words(text, Assert.Single(Find(text)).Source));
    }

    [Fact]
    public void Find_TurnsOfATranscript_AreTheirSpeakersWords()
    {
        const string text = "MS. HARLE: Wages rose by 4 percent last year.\nMR. DUNN: The figure was 2 percent.";

        var found = Find(text);

        Assert.Equal(["MS. HARLE", "MR. DUNN"], found.Select(f => Words(text, f.Source)));
        Assert.Equal(["Wages rose by 4 percent last year.", "The figure was 2 percent."], found.Select(f => Words(text, f.Content)));
    }

    [Fact]
    public void Find_OneLabelledLine_IsNoTranscript() =>
        Assert.Empty(Find("KELMOUTH: The bridge was closed for three weeks.\nThe town was quiet."));

    [Fact]
    public void Find_ManyThreads_AllFindTheSame()
    {
        var text = string.Join("\n\n", Enumerable.Range(1, 40).Select(i =>
            $"“The bridge is closed for {i} weeks,” Mayor Ada Bell said. Tom Hall argued that {i} boats had been lost."));
        var expected = Describe(text);

        var results = Enumerable.Range(0, 16).AsParallel().Select(_ => Describe(text)).ToList();

        Assert.All(results, r => Assert.Equal(expected, r));
    }

    [Fact]
    public void Find_AnyText_StaysWithinIt()
    {
        string[] pieces = ["he", "said", "“", "”", "\"", "that", "Ann", "Lee", ",", ".", "\n\n", "according", "to", "\uD800", "\u200B", "’", "told", "5%"];
        Gen.Int[0, pieces.Length - 1].Array[0, 120].Sample(w =>
        {
            var text = string.Join(' ', w.Select(i => pieces[i]));
            return Find(text).All(f => f.Content.Count > 0
                && f.Content.Concat(f.Cue).Concat(f.Source).All(s => s.Length > 0 && s.End <= text.Length)
                && f.Confidence is >= 0 and <= 1);
        });
    }

    [Fact]
    public void Find_Cancelled_Stops()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => Finder.Find(TextDocument.Read("He said yes."), source.Token));
    }

    private static IReadOnlyList<FoundAttribution> Find(string text) => Finder.Find(TextDocument.Read(text), CancellationToken.None);

    private static string Words(string text, IReadOnlyList<TextSpan> spans) => string.Join(" | ", spans.Select(s => s.Slice(text)));

    private static string Describe(string text) => string.Join('\n', Find(text).Select(f =>
        $"{Words(text, f.Source)} {Words(text, f.Cue)} {Words(text, f.Content)} {f.Confidence} {string.Join(';', f.Reasons)}"));
}
