using CsCheck;
using FactCheck.Core.Text;
using FactCheck.Extraction.Attributions;
using FactCheck.Extraction.Pipeline;
using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Tests.Pipeline;

public sealed class ExtractionPropertyTests
{
    private static readonly string[] Pieces =
    [
        "\"", "“", "”", "‘", "’", "'", "''", "«", "»", "„", "‚", "`", "\n", "\n\n", "\r\n", " ", " ", " ", ".", ",", ":", "!", "?", "…", "—", "-", "(", ")",
        "said", "told", "according to", "He", "she", "Wang", "Ann Lee", "the ministry", "that", "adding", "who", "both men", "U.S.", "Mr.", "50%", "$2.4bn",
        "CLICK HERE", "READ MORE", "By Ann Lee", "\ud800", "\udc00", "😀", "e\u0301", "\u200b", "\u202e", "שלום", "\0", "\u2029", "a@b.org", "http://x.org/a", "don't",
    ];

    private static readonly Gen<string> Mixture = Gen.Int[0, Pieces.Length - 1].Array[0, 120].Select(static indexes => string.Concat(indexes.Select(static i => Pieces[i])));

    private static readonly Gen<string> AnyText = Gen.OneOf(
        Gen.Char['\0', '\uffff'].Array[0, 200].Select(static c => new string(c)),
        Gen.String,
        Mixture);

    [Fact]
    public void Extract_AnyText_EverySpanLiesWithinTheText() => AnyText.Sample(static text =>
    {
        ExtractionResult result = ExtractionPipeline.Default.Extract(text);
        IEnumerable<TextSpan> spans = result.Sentences.Select(static s => s.Span)
            .Concat(result.Attributions.SelectMany(static a => a.Content.Concat(a.Cue).Concat(a.Source)))
            .Concat(result.Claims.SelectMany(static c => c.Spans.Concat(c.Figures.Select(static f => f.Span))));
        foreach (TextSpan span in spans)
        {
            Assert.InRange(span.Start, 0, text.Length);
            Assert.InRange(span.End, span.Start + 1, text.Length);
            Assert.Equal(span.Length, span.Slice(text).Length);
        }
    });

    [Fact]
    public void Extract_AnyText_SpansOfOneRoleAscendAndDoNotOverlap() => AnyText.Sample(static text =>
    {
        foreach (ExtractedAttribution attribution in ExtractionPipeline.Default.Extract(text).Attributions)
        {
            foreach (IReadOnlyList<TextSpan> role in new[] { attribution.Content, attribution.Cue, attribution.Source })
                for (int i = 1; i < role.Count; i++)
                    Assert.True(role[i - 1].End <= role[i].Start, $"{role[i - 1]} and {role[i]}");
            Assert.NotEmpty(attribution.Content);
            Assert.InRange(attribution.Confidence, 0, 1);
            Assert.NotEmpty(attribution.Reasons);
        }
    });

    [Fact]
    public void Extract_AnyText_SentencesCoverAllButWhiteSpace() => AnyText.Sample(static text =>
    {
        var covered = new bool[text.Length];
        int last = 0;
        foreach (ExtractedSentence sentence in ExtractionPipeline.Default.Extract(text).Sentences)
        {
            Assert.True(sentence.Span.Start >= last);
            last = sentence.Span.End;
            for (int i = sentence.Span.Start; i < sentence.Span.End; i++) covered[i] = true;
        }

        for (int i = 0; i < text.Length; i++)
            Assert.True(covered[i] || char.IsWhiteSpace(text[i]), $"offset {i} is in no sentence");
    });

    [Fact]
    public void Extract_SameTextTwice_GivesTheSameResult() => AnyText.Sample(static text =>
        Assert.Equal(Describe(text, ExtractionPipeline.Default.Extract(text)), Describe(text, ExtractionPipeline.Default.Extract(text))));

    [Fact]
    public void Extract_FromManyThreads_GivesTheSameResult()
    {
        const string text = "“It is late,” said Ann Lee, the mayor. She told CNN that the bridge “will stay” shut. The council denied the claim.";
        string expected = Describe(text, ExtractionPipeline.Default.Extract(text));
        string[] results = [.. Enumerable.Range(0, 64).AsParallel().Select(_ => Describe(text, ExtractionPipeline.Default.Extract(text)))];
        Assert.All(results, r => Assert.Equal(expected, r));
    }

    [Fact]
    public void Read_AnyText_TokensHoldNoWhiteSpaceAndNoHalfPair() => AnyText.Sample(static text =>
    {
        foreach (Token token in Tokenizer.Tokenize(text))
        {
            ReadOnlySpan<char> word = text.AsSpan(token.Start, token.Span.Length);
            Assert.False(char.IsWhiteSpace(word[0]));
            bool cutsPair = token.End < text.Length && char.IsHighSurrogate(word[^1]) && char.IsLowSurrogate(text[token.End]);
            Assert.False(cutsPair, $"token at {token.Start} ends inside a surrogate pair");
        }
    });

    [Theory]
    [InlineData("\"")]
    [InlineData("“")]
    [InlineData("'")]
    [InlineData("‘’")]
    [InlineData("“He” said ")]
    [InlineData("he said that, ")]
    [InlineData("“Yes,” he said. ")]
    [InlineData("“Open she said, ")]
    [InlineData("according to Ann Lee, ")]
    [InlineData("Ann Lee, and ")]
    [InlineData("a\n")]
    public void Find_TwiceTheText_TakesTwiceTheWork(string piece)
    {
        long once = Work(string.Concat(Enumerable.Repeat(piece, 2_000)));
        long twice = Work(string.Concat(Enumerable.Repeat(piece, 4_000)));
        Assert.True(twice <= once * 2.2 + 1_000, $"{once} looks became {twice}");
    }

    [Fact]
    public void Extract_QuoteThatNeverCloses_StaysWithinItsParagraph()
    {
        string text = "“It never ends, said nobody.\n\n" + string.Concat(Enumerable.Repeat("The rain fell on the town all day.\n\n", 5_000));
        ExtractionResult result = ExtractionPipeline.Default.Extract(text);
        Assert.All(result.Attributions, a => Assert.All(a.Content, c => Assert.True(c.End < 40)));
    }

    [Fact]
    public void Extract_LineOfHundredThousandCharacters_IsRead()
    {
        string text = string.Concat(Enumerable.Repeat("word ", 20_000)) + "ends. “So it is,” said Ann Lee.";
        ExtractedAttribution found = Assert.Single(ExtractionPipeline.Default.Extract(text).Attributions);
        Assert.Equal("Ann Lee", found.Source[0].Slice(text));
    }

    [Fact]
    public void Extract_Cancelled_Stops()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => ExtractionPipeline.Default.Extract("“Yes,” he said.", source.Token));
    }

    private static long Work(string text)
    {
        var scene = new Scene(TextDocument.Read(text));
        RuleAttributionFinder.Find(scene, CancellationToken.None);
        return scene.Looks;
    }

    private static string Describe(string text, ExtractionResult result) =>
        $"{result.TextLength} {result.Sha256}\n{SpecFormat.Write(text, result)}\n"
        + string.Join('\n', result.Claims.Select(c => $"{c.Id} {string.Join(',', c.Spans)} {c.Kind} {c.CheckWorthiness} {string.Join(';', c.Reasons)}"))
        + string.Join('\n', result.Attributions.Select(a => $"{a.Id} {a.Confidence} {string.Join(';', a.Reasons)}"));
}
