using FactCheck.Core.Text;

namespace FactCheck.Core.Tests.Text;

public sealed class TypedTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a\0b", "a\uFFFDb")]
    [InlineData("😀", "😀")]
    [InlineData("", "")]
    public void Storable_ReplacesWhatNoDatabaseKeeps(string text, string stored)
    {
        Assert.Equal(stored, Typed.Storable(text));
        Assert.Equal(text.Length, stored.Length);
    }

    // Not a theory: the runner itself cannot carry half a surrogate pair.
    [Fact]
    public void Storable_ReplacesHalfASurrogatePair()
    {
        Assert.Equal("a\uFFFD", Typed.Storable("a\uD83D"));
        Assert.Equal("\uFFFDa", Typed.Storable("\uDE00a"));
        Assert.Equal("\uFFFD😀", Typed.Storable("\uD83D\uD83D\uDE00"));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("  ", null)]
    [InlineData(" a b ", "a b")]
    public void Optional_TakesBlanksOff(string? typed, string? stored) => Assert.Equal(stored, Typed.Optional(typed, "The note", 10));

    [Fact]
    public void Optional_TooLong_SaysHowLongItMayBe() =>
        Assert.Equal("The note is too long: at most 2,000 characters.", Known.Refusal(() => Typed.Optional(new string('x', 2_001), "The note", 2_000)));

    [Theory]
    [InlineData("http://a.example", true)]
    [InlineData("https://a.example/x?y#z", true)]
    [InlineData("HTTPS://A.EXAMPLE", true)]
    [InlineData("a.example", false)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("/relative", false)]
    public void WebAddress_OnlyHttp(string typed, bool allowed)
    {
        if (allowed)
            Assert.Equal(typed, Typed.WebAddress(typed, "The address"));
        else
            Assert.Equal("The address must start with http:// or https://.", Known.Refusal(() => Typed.WebAddress(typed, "The address")));
    }
}
