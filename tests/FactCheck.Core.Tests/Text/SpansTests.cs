using FactCheck.Core.Text;

namespace FactCheck.Core.Tests.Text;

public sealed class SpansTests
{
    [Fact]
    public void FromSelection_BlanksAtTheEnds_AreLeftOut() =>
        Assert.Equal([new TextSpan(2, 3)], Spans.FromSelection("  abc \n", [new TextSpan(0, 7)]));

    [Fact]
    public void FromSelection_OnlyBlanks_IsNothing() => Assert.Empty(Spans.FromSelection("a   b", [new TextSpan(1, 3), new TextSpan(4, 0)]));

    [Fact]
    public void FromSelection_OutOfOrderAndTouching_IsSortedAndJoined() =>
        Assert.Equal(
            [new TextSpan(0, 6), new TextSpan(8, 2)],
            Spans.FromSelection("abcdefghij", [new TextSpan(8, 2), new TextSpan(3, 3), new TextSpan(0, 4)]));

    [Fact]
    public void FromSelection_HalfASurrogatePair_TakesTheWhole() =>
        Assert.Equal([new TextSpan(1, 2)], Spans.FromSelection("a😀b", [new TextSpan(2, 1)]));

    [Theory]
    [InlineData(-1, 2)]
    [InlineData(0, 99)]
    [InlineData(3, -1)]
    [InlineData(2, int.MaxValue)]
    public void FromSelection_OutsideTheText_IsRefused(int start, int length) =>
        Assert.Equal(
            "The selection lies outside the text. Select the words again.",
            Known.Refusal(() => Spans.FromSelection("abcde", [new TextSpan(start, length)])));

    [Fact]
    public void Verbatim_JoinsPieces() => Assert.Equal("ab … e", Spans.Verbatim("abcde", [new TextSpan(0, 2), new TextSpan(4, 1)]));
}
