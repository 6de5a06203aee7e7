using FactCheck.Web.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

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

    /// <summary>What fails there is thrown as well, and said in a sentence by whoever catches it; the one address to open is ours to print.</summary>
    [Theory]
    [InlineData("Microsoft.EntityFrameworkCore.Database.Command", LogLevel.Error)]
    [InlineData("Microsoft.EntityFrameworkCore.Database.Connection", LogLevel.Error)]
    [InlineData("Microsoft.EntityFrameworkCore.Query", LogLevel.Error)]
    [InlineData("Microsoft.Hosting.Lifetime", LogLevel.Information)]
    public async Task Console_FrameworksOwnLines_DoNotHideTheSentences(string category, LogLevel level)
    {
        await using var app = FactCheckSite.Build([]);
        Assert.False(app.Services.GetRequiredService<ILoggerFactory>().CreateLogger(category).IsEnabled(level));
    }

    private static async Task<string?> UrlsAsync(params string[] args)
    {
        await using var app = FactCheckSite.Build(args);
        return app.Configuration["urls"];
    }
}
