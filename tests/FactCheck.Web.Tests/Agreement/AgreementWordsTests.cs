using FactCheck.Core.Claims;
using FactCheck.Web.Components.Pages.Agreement;
using FactCheck.Workbench.SecondChecks;

namespace FactCheck.Web.Tests.Agreement;

public sealed class AgreementWordsTests
{
    [Theory]
    [InlineData(0, null, "Too few to say.")]
    [InlineData(9, null, "Too few to say.")]
    [InlineData(60, null, "Nothing to tell apart.")]
    [InlineData(60, 0.8, "Checkers agree well.")]
    [InlineData(60, 0.7, "Checkers agree fairly.")]
    [InlineData(60, 0.66, "Checkers agree too little to rely on one verdict alone.")]
    [InlineData(60, -0.1, "Checkers agree no more than by chance.")]
    public void Verdict_SaysHowFarItCanBeTrusted(int pairs, double? alpha, string words) =>
        Assert.Equal(words, AgreementWords.Verdict(Report(pairs, alpha)));

    [Fact]
    public void Meaning_OfFewPairs_SaysThatOneMoreCanMoveIt() =>
        Assert.Equal("With 12 claims, a single one more can still move the figure: read it as a hint.", AgreementWords.Meaning(Report(12, 0.9)));

    [Fact]
    public void Confused_CountsBothDirections()
    {
        var report = Report(20, 0.5);
        Assert.Null(AgreementWords.Confused(report));
        var table = report.Table.ToDictionary();
        table[(Verdict.Verified, Verdict.Unsourced)] = 2;
        table[(Verdict.Unsourced, Verdict.Verified)] = 1;
        table[(Verdict.Verified, Verdict.Disputed)] = 2;
        Assert.Equal("Most often verified met unsourced: on 3 claims.", AgreementWords.Confused(report with { Table = table }));
    }

    private static AgreementReport Report(int pairs, double? alpha) => new(
        default, default, pairs, pairs, alpha,
        Enum.GetValues<Verdict>().SelectMany(_ => Enum.GetValues<Verdict>(), (first, second) => (first, second)).ToDictionary(pair => pair, _ => 0));
}
