using FactCheck.Core.Articles;
using FactCheck.Core.Claims;
using FactCheck.Core.Text;
using FactCheck.Web.Components.Pages.Review.Model;
using FactCheck.Workbench.Review;

namespace FactCheck.Web.Tests.Review;

public sealed class StoryCoverageTests
{
    [Fact]
    public void Steps_SentencesOfTheStory_ShowWhatMostNeedsAPerson()
    {
        var decided = Sample.Claim(1, "The river rose by 12% in May", WorkState.Decided, Verdict.Verified);
        var open = Sample.Claim(2, "rose by 12%");
        var dismissed = Sample.Claim(3, "Two dams", WorkState.Dismissed);

        var sentences = Sample.Sentences(Sample.Text);
        var coverage = StoryCoverage.Of(sentences, [decided, open, dismissed], [new ReviewCleared(sentences[2].Span, "Sam Okoro", default)]);

        Assert.Equal(
            [new CoverageStep(open, SentenceCover.Covered), new CoverageStep(null, SentenceCover.Cleared), new CoverageStep(null, SentenceCover.Untouched)],
            coverage.Steps());
        Assert.Equal(new CoverageFigure(1, 1, 1), coverage.Figure);
    }

    [Fact]
    public void Steps_LongStory_AreAtMostSoMany()
    {
        var sentences = Enumerable.Range(0, 1_000).Select(i => new ReviewSentence(new TextSpan(i * 10, 9), false)).ToList();

        var steps = StoryCoverage.Of(sentences, [Sample.Claim(1, [new TextSpan(0, 40)])], []).Steps();

        Assert.InRange(steps.Count, 60, StoryCoverage.MostSteps);
        Assert.NotNull(steps[0].Claim);
        Assert.Null(steps[^1].Claim);
    }

    [Fact]
    public void NextUntouched_GoesOnBehindTheLastOneAndRound()
    {
        var sentences = Enumerable.Range(0, 4).Select(i => new ReviewSentence(new TextSpan(i * 10, 9), i == 2)).ToList();
        var coverage = StoryCoverage.Of(sentences, [Sample.Claim(1, [new TextSpan(0, 4)])], []);

        Assert.Equal([10, 30, 10], new[] { -1, 10, 30 }.Select(from => coverage.NextUntouched(from)!.Value.Start));
        Assert.Null(StoryCoverage.Of([], [], []).NextUntouched(0));
    }
}
