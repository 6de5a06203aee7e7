using FactCheck.Core.Agreement;

namespace FactCheck.Core.Tests.Agreement;

public sealed class KrippendorffAlphaTests
{
    // The worked examples A, B and C of Krippendorff (2011), an observer a line, a dot where a unit was not judged.
    [Theory]
    [InlineData(0.095, "0100000010", "1110010000")]
    [InlineData(0.692, "aabbdcccedda", "babbbccceddd")]
    [InlineData(0.743, "123321412...", "1233224125.3", ".3332342251.", "1233244125" + "1.")]
    public void Nominal_WorkedExamplesOf2011_AreAsPublished(double alpha, params string[] observers) =>
        Assert.Equal(alpha, KrippendorffAlpha.Nominal(Units(observers))!.Value, 3);

    [Fact]
    public void Nominal_AllAgreeOnSeveralValues_IsOne() =>
        Assert.Equal(1.0, KrippendorffAlpha.Nominal(Units("aabbc", "aabbc")));

    [Fact]
    public void Nominal_NeverAgree_IsBelowZero() =>
        Assert.True(KrippendorffAlpha.Nominal(Units("abab", "baba")) < 0);

    [Fact]
    public void Nominal_OneValueOnly_IsNotDefined() => Assert.Null(KrippendorffAlpha.Nominal(Units("aaaa", "aaaa")));

    [Fact]
    public void Nominal_NoUnitJudgedTwice_IsNotDefined()
    {
        Assert.Null(KrippendorffAlpha.Nominal(Units("ab.", "..a")));
        Assert.Null(KrippendorffAlpha.Nominal<char>([]));
    }

    [Fact]
    public void Nominal_InAnotherOrder_IsTheSame() => Assert.Equal(
        KrippendorffAlpha.Nominal(Units("aabbdcccedda", "babbbcccedddd"[..12])),
        KrippendorffAlpha.Nominal(Units("addecccdbbaa", "dddecccbbbab")));

    private static IEnumerable<IReadOnlyCollection<char>> Units(params string[] observers) =>
        Enumerable.Range(0, observers[0].Length).Select(unit => observers.Select(values => values[unit]).Where(value => value != '.').ToList());
}
