using FactCheck.Workbench.Review;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Workbench.Tests;

public sealed class StartTests
{
    [Fact]
    public async Task Start_SeveralWrongSettings_NamesThemAll()
    {
        var errors = await ErrorsAsync(new Dictionary<string, string?>
        {
            ["ConnectionStrings:FactCheck"] = "Data Source=factcheck.db;Password=secret",
            ["FactCheck:Database"] = "/srv/factcheck/",
            ["FactCheck:AllowPrivateAddresses"] = "maybe",
        });
        Assert.Equal(
            [
                "FactCheck:Database must be the path of a file, such as /srv/factcheck/factcheck.db.",
                "ConnectionStrings:FactCheck must be a PostgreSQL connection string, such as Host=localhost;Database=factcheck;Username=desk;Password=…",
                "FactCheck:AllowPrivateAddresses must be true or false, not “maybe”.",
            ],
            errors);
    }

    [Theory]
    [InlineData("Host=")]
    [InlineData("nonsense")]
    [InlineData("Host=localhost;Port=many")]
    [InlineData("Username=desk")]
    public async Task Start_NoConnectionString_IsRefused(string connection) =>
        Assert.StartsWith(
            "ConnectionStrings:FactCheck must be a PostgreSQL connection string",
            Assert.Single(await ErrorsAsync(new Dictionary<string, string?> { ["ConnectionStrings:FactCheck"] = connection })),
            StringComparison.Ordinal);

    [Fact]
    public async Task Start_DatabaseCannotBeOpened_SaysSo()
    {
        var file = Path.GetTempFileName();
        try
        {
            var path = Path.Combine(file, "factcheck.db");
            Assert.StartsWith(
                $"The database {path} can't be opened or written.",
                Assert.Single(await ErrorsAsync(new Dictionary<string, string?> { ["FactCheck:Database"] = path })),
                StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static async Task<IReadOnlyList<string>> ErrorsAsync(Dictionary<string, string?> settings)
    {
        await using var services = new ServiceCollection()
            .AddFactCheck(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
            .BuildServiceProvider();
        return (await Assert.ThrowsAsync<FactCheckStartException>(() => services.StartFactCheckAsync())).Errors;
    }
}
