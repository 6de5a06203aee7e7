using FactCheck.Web.Hosting;

namespace FactCheck.Web.Tests.Hosting;

public sealed class SiteStartTests
{
    [Theory]
    [InlineData("http://localhost:5080", "http://localhost:5080")]
    [InlineData("http://127.0.0.1:5090/", "http://127.0.0.1:5090")]
    [InlineData("http://0.0.0.0:8080", "http://localhost:8080")]
    [InlineData("http://[::]:8080", "http://localhost:8080")]
    [InlineData("https://*:8443", "https://localhost:8443")]
    public void Reachable_IsAnAddressToOpen(string listening, string open) => Assert.Equal(open, SiteStart.Reachable(listening));
}
