using FactCheck.Core.Text;

namespace FactCheck.Core.Tests.Text;

public sealed class TextSpanTests
{
    [Theory]
    [InlineData(0, 5, 5, 5, false)]
    [InlineData(0, 5, 4, 5, true)]
    [InlineData(0, 5, 0, 0, false)]
    [InlineData(2, 1, 0, 5, true)]
    public void Overlaps_NeedsACommonCodeUnit(int start, int length, int otherStart, int otherLength, bool overlaps)
    {
        var (one, other) = (new TextSpan(start, length), new TextSpan(otherStart, otherLength));
        Assert.Equal((overlaps, overlaps), (one.Overlaps(other), other.Overlaps(one)));
    }

    [Fact]
    public void Contains_IsHalfOpen()
    {
        var span = TextSpan.FromBounds(2, 5);
        Assert.Equal([false, true, true, false], new[] { 1, 2, 4, 5 }.Select(span.Contains));
        Assert.True(span.Contains(new TextSpan(2, 3)));
        Assert.False(span.Contains(new TextSpan(2, 4)));
    }

    [Fact]
    public void FromBounds_Backwards_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => TextSpan.FromBounds(5, 4));
        Assert.Throws<ArgumentOutOfRangeException>(() => TextSpan.FromBounds(-1, 4));
    }

    [Fact]
    public void Order_IsByStartThenEnd() =>
        Assert.Equal(
            [new TextSpan(0, 1), new TextSpan(0, 4), new TextSpan(2, 1)],
            new[] { new TextSpan(2, 1), new TextSpan(0, 4), new TextSpan(0, 1) }.Order());
}
