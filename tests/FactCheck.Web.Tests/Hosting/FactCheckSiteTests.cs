using FactCheck.Web.Hosting;

namespace FactCheck.Web.Tests.Hosting;

public sealed class FactCheckSiteTests
{
    private const string Variable = "ASPNETCORE_URLS";

    [Fact]
    public async Task Build_ListensOnPort5080_UnlessToldOtherwise()
    {
        var before = Environment.GetEnvironmentVariable(Variable);
        try
        {
            Environment.SetEnvironmentVariable(Variable, null);
            Assert.Equal("http://localhost:5080", await UrlsAsync());
            Environment.SetEnvironmentVariable(Variable, "http://localhost:5999");
            Assert.Equal("http://localhost:5999", await UrlsAsync());
            Assert.Equal("http://localhost:5998", await UrlsAsync("--urls=http://localhost:5998"));
        }
        finally
        {
            Environment.SetEnvironmentVariable(Variable, before);
        }
    }

    private static async Task<string?> UrlsAsync(params string[] args)
    {
        await using var app = FactCheckSite.Build(args);
        return app.Configuration["urls"];
    }
}
