using FactCheck.Core.Articles;
using FactCheck.Core.Text;

namespace FactCheck.Core.Tests.Articles;

public sealed class CoverageTests
{
    private static readonly Sentence[] Four =
    [
        new(new TextSpan(0, 10), false),
        new(new TextSpan(11, 9), true),
        new(new TextSpan(21, 10), false),
        new(new TextSpan(32, 10), false),
        new(new TextSpan(43, 10), false),
    ];

    [Fact]
    public void Of_NothingCovered_IsZero() => Assert.Equal(0, Share(Four, []));

    [Fact]
    public void Of_NoStory_IsOne() => Assert.Equal(1, Share([new Sentence(new TextSpan(0, 5), true)], []));

    [Fact]
    public void Of_OneCharacterOfASentence_CountsIt() => Assert.Equal(0.25, Share(Four, [new TextSpan(30, 1)]));

    [Fact]
    public void Of_TouchingButNotOverlapping_DoesNotCount() => Assert.Equal(0, Share(Four, [new TextSpan(10, 11)]));

    [Fact]
    public void Of_LinesOutsideTheStory_DoNotCount() => Assert.Equal(0, Share(Four, [new TextSpan(12, 3)]));

    [Fact]
    public void Of_OneLongSpan_CountsEverySentenceItReaches() => Assert.Equal(0.75, Share(Four, [new TextSpan(5, 30)]));

    [Fact]
    public void Of_OverlappingSpansInAnyOrder_CountOnce() =>
        Assert.Equal(0.5, Share(Four, [new TextSpan(33, 3), new TextSpan(2, 2), new TextSpan(0, 9), new TextSpan(35, 2)]));

    [Fact]
    public void Of_ClearedSentences_CountAsLookedAtUnlessAClaimCoversThem() => Assert.Equal(
        new CoverageFigure(1, 1, 2),
        Coverage.Of(Four, [new TextSpan(0, 4)], new HashSet<TextSpan> { Four[0].Span, Four[1].Span, Four[2].Span }));

    [Fact]
    public void Each_SaysWhatBecameOfEverySentence() => Assert.Equal(
        [SentenceCover.Covered, SentenceCover.Outside, SentenceCover.Cleared, SentenceCover.Untouched, SentenceCover.Untouched],
        Coverage.Each(Four, [new TextSpan(0, 4)], new HashSet<TextSpan> { Four[2].Span }));

    [Theory]
    [InlineData(61, 12, 6, "92% of the sentences looked at: 61 with claims, 12 cleared, 6 untouched")]
    [InlineData(999, 0, 1, "99% of the sentences looked at: 999 with claims, 0 cleared, 1 untouched")]
    [InlineData(0, 0, 0, "100% of the sentences looked at: 0 with claims, 0 cleared, 0 untouched")]
    public void Figure_InWords_IsNeverRoundedUpToAll(int covered, int cleared, int untouched, string words) =>
        Assert.Equal(words, new CoverageFigure(covered, cleared, untouched).ToString());

    [Fact]
    public void Of_AgreesWithLookingAtEveryPair()
    {
        var random = new Random(20260302);
        for (var round = 0; round < 500; round++)
        {
            var sentences = new List<Sentence>();
            for (var at = 0; at < 200;)
            {
                var length = random.Next(1, 20);
                sentences.Add(new Sentence(new TextSpan(at, length), random.Next(4) == 0));
                at += length + random.Next(0, 3);
            }

            var spans = Enumerable.Range(0, random.Next(0, 8)).Select(_ => new TextSpan(random.Next(0, 200), random.Next(0, 30))).ToArray();
            var story = sentences.Where(sentence => !sentence.OutsideStory).ToList();
            var covered = story.Count(sentence => spans.Any(span => span.Length > 0 && span.Overlaps(sentence.Span)));
            Assert.Equal(story.Count == 0 ? 1 : (double)covered / story.Count, Share(sentences, spans));
        }
    }

    private static double Share(IReadOnlyList<Sentence> sentences, IEnumerable<TextSpan> covered) =>
        Coverage.Of(sentences, covered, new HashSet<TextSpan>()).Share;
}
