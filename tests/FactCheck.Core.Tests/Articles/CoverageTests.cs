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
    public void Of_NothingCovered_IsZero() => Assert.Equal(0, Coverage.Of(Four, []));

    [Fact]
    public void Of_NoStory_IsOne() => Assert.Equal(1, Coverage.Of([new Sentence(new TextSpan(0, 5), true)], []));

    [Fact]
    public void Of_OneCharacterOfASentence_CountsIt() => Assert.Equal(0.25, Coverage.Of(Four, [new TextSpan(30, 1)]));

    [Fact]
    public void Of_TouchingButNotOverlapping_DoesNotCount() => Assert.Equal(0, Coverage.Of(Four, [new TextSpan(10, 11)]));

    [Fact]
    public void Of_LinesOutsideTheStory_DoNotCount() => Assert.Equal(0, Coverage.Of(Four, [new TextSpan(12, 3)]));

    [Fact]
    public void Of_OneLongSpan_CountsEverySentenceItReaches() => Assert.Equal(0.75, Coverage.Of(Four, [new TextSpan(5, 30)]));

    [Fact]
    public void Of_OverlappingSpansInAnyOrder_CountOnce() =>
        Assert.Equal(0.5, Coverage.Of(Four, [new TextSpan(33, 3), new TextSpan(2, 2), new TextSpan(0, 9), new TextSpan(35, 2)]));

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
            Assert.Equal(story.Count == 0 ? 1 : (double)covered / story.Count, Coverage.Of(sentences, spans));
        }
    }
}
