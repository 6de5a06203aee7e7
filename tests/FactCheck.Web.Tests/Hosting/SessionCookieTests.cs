using FactCheck.Web.Components.Account;

namespace FactCheck.Web.Tests.Hosting;

public sealed class SessionCookieTests
{
    [Theory]
    [InlineData("/queue", "/queue")]
    [InlineData("/articles/3?claim=7", "/articles/3?claim=7")]
    [InlineData(null, "/")]
    [InlineData("", "/")]
    [InlineData("queue", "/")]
    [InlineData("//elsewhere.example", "/")]
    [InlineData("/\\elsewhere.example", "/")]
    [InlineData("https://elsewhere.example/", "/")]
    [InlineData("javascript:alert(1)", "/")]
    [InlineData("/\t/elsewhere.example", "/")]
    public void SignIn_ReturnAddress_NeverLeavesTheSite(string? asked, string goes) =>
        Assert.Equal(goes, SessionCookie.LocalOrDesk(asked));
}
