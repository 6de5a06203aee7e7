using FactCheck.Workbench;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Cli;

/// <summary>Opens the desk's database as the web app does.</summary>
internal static class DeskServices
{
    /// <summary>The use cases over a database that is up to date; dispose to close.</summary>
    /// <param name="database">SQLite file that goes before every setting, or null.</param>
    /// <exception cref="FactCheckStartException">A setting is wrong or the database can't be opened.</exception>
    public static async Task<ServiceProvider> OpenAsync(FileInfo? database, CancellationToken cancellation)
    {
        var settings = new ConfigurationBuilder()
            .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true)
            .AddEnvironmentVariables();
        if (database is not null)
        {
            settings.AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["FactCheck:Database"] = database.FullName,
                ["ConnectionStrings:FactCheck"] = "",
            });
        }

        var services = new ServiceCollection().AddFactCheck(settings.Build()).BuildServiceProvider();
        try
        {
            await services.StartFactCheckAsync(cancellation);
            return services;
        }
        catch
        {
            await services.DisposeAsync();
            throw;
        }
    }
}
