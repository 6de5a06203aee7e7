using System.Diagnostics;
using FactCheck.Core.Text;
using FactCheck.Extraction.Pipeline;
using FactCheck.Extraction.Tests.Claims;

namespace FactCheck.Extraction.Tests.Pipeline;

/// <summary>Texts that no newspaper prints: nothing throws, hangs or yields a span outside the text.</summary>
public sealed class BadInputTests
{
    private const int Length = 30_000;

    // A hang takes minutes; a busy machine may take ten times what a quiet one does.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private const string Story = """
        Port closes as storms return
        “The pier is not safe,” said Anna Roe, the mayor of Kelmouth. She told the Kelmouth Herald that the town lost $3 million in 2014.
        Halden Moor, which owns the pier, said on Monday that 12% of its boats were lost. “We’ll be back,” Mr. King wrote.

        """;

    public static TheoryData<string> Pieces() =>
    [
        "\"", "“", "‘", "“‘", "«", "'", "\u200b", "\ud800", "\udc00", "\0", "\ufeff", "\u202e", "\n", "(", "…", "—", "&#8217;", "&amp;", "<p>", "<a href=\"",
        "Anna Roe, ", "Roe and ", "the the of of ", "which, who ", "Sens. Anna Roe (D-Ore.), ", "MS. ROE: ", "MS. ROE: The pier is closed.\n", "QUESTION: Did the mayor say it?\n",
        "the bank, which lost $3 billion in 2014, ", "“He said ‘we paid $5m’ and ‘we lost 3%’ and ", "Anna Roe Slams Harbour Plan Before Council Vote\n",
        "RT @anna_roe: “The pier is closed” #pier https://t.co/x 😀\n", "last Monday in March two years ago ", "LIMA (AP) — ", "Roe’s Crane’s ", "He said she said it said they said ",
    ];

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Extract_OnePieceOverAndOver_KeepsItsSpansAndDoesNotHang(string piece) => Holds(string.Concat(Enumerable.Repeat(piece, Length / piece.Length)));

    [Fact]
    public void Extract_QuoteThatNeverClosesInALongParagraph_Holds() =>
        Holds("“" + string.Concat(Enumerable.Repeat("The rain fell on Anna Roe, who said that 40 boats were lost. ", 1_000)));

    [Fact]
    public void Extract_StoryInCapitals_Holds() => Holds(Repeated(Story.ToUpperInvariant()));

    [Fact]
    public void Extract_StoryWithZeroWidthCharacters_Holds() => Holds(Repeated(string.Join('\u200b', Story.ToCharArray())));

    [Fact]
    public void Extract_StoryWithLoneSurrogates_Holds() => Holds(Repeated(Story.Replace('e', '\ud800')));

    [Fact]
    public void Extract_StoryWithEntitiesAndTags_Holds() =>
        Holds(Repeated(Story.Replace("“", "&ldquo;", StringComparison.Ordinal).Replace("’", "&#8217;", StringComparison.Ordinal).Replace("\n", "</p>\n<p class=\"a1\">", StringComparison.Ordinal)));

    /// <summary>Names set with wide spaces once threw.</summary>
    [Fact]
    public void Extract_StoryBadlyScanned_Holds() =>
        Holds(Repeated(Story.Replace(" ", "  ", StringComparison.Ordinal).Replace("rn", "m", StringComparison.Ordinal).Replace('l', '1')));

    [Fact]
    public void Extract_StoryCutAnywhere_Holds()
    {
        for (int end = 0; end <= Story.Length; end++) Holds(Story[..end]);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("Roe")]
    [InlineData("“")]
    [InlineData("\ud83d")]
    [InlineData("said")]
    [InlineData(":")]
    public void Extract_NextToNothing_Holds(string text) => Holds(text);

    [Fact]
    public void Extract_AnotherLanguage_IsNamedAndNotSearched()
    {
        string text = Repeated("Der Minister sagte am Montag, dass die Brücke nicht sicher ist und dass sie für drei Wochen gesperrt wird. ");
        ExtractionResult result = ExtractionPipeline.Default.Extract(text);
        Assert.NotNull(result.Notice);
        Assert.Empty(result.Claims);
        Holds(text);
    }

    private static string Repeated(string piece) => string.Concat(Enumerable.Repeat(piece, Length / piece.Length));

    private static void Holds(string text)
    {
        var watch = Stopwatch.StartNew();
        ExtractionResult result = ExtractionPipeline.Default.Extract(text, new DateOnly(2024, 5, 14));
        Assert.True(watch.Elapsed < Patience, $"{text.Length} characters took {watch.Elapsed}");

        IEnumerable<TextSpan> spans = result.Sentences.Select(static s => s.Span)
            .Concat(result.Attributions.SelectMany(static a => a.Content.Concat(a.Cue).Concat(a.Source)))
            .Concat(result.Claims.SelectMany(static c => c.Spans.Concat(c.Figures.Select(static f => f.Span))));
        Assert.All(spans, span => Assert.True(span.Start >= 0 && span.Length > 0 && span.End <= text.Length, $"{span} in {text.Length}"));
        Assert.All(result.Attributions, a => Assert.Contains(result.Claims, c => ClaimFinderTests.Tells(c, a)));
        Assert.All(result.Attributions.SelectMany(static a => a.Speakers), static s => Assert.False(string.IsNullOrWhiteSpace(s.Name) || string.IsNullOrWhiteSpace(s.Reason)));
    }
}
