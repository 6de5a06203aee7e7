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

        var steps = StoryCoverage.Steps(Sample.Sentences(Sample.Text), [decided, open, dismissed]);

        Assert.Equal([open, null, null], steps);
        Assert.Equal(1.0 / 3, StoryCoverage.Share(Sample.Sentences(Sample.Text), [decided, open, dismissed]), 6);
    }

    [Fact]
    public void Steps_LongStory_AreAtMostSoMany()
    {
        var sentences = Enumerable.Range(0, 1_000).Select(i => new ReviewSentence(new TextSpan(i * 10, 9), false)).ToList();

        var steps = StoryCoverage.Steps(sentences, [Sample.Claim(1, [new TextSpan(0, 40)])]);

        Assert.InRange(steps.Count, 60, StoryCoverage.MostSteps);
        Assert.NotNull(steps[0]);
        Assert.Null(steps[^1]);
    }
}
