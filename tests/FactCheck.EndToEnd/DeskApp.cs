using FactCheck.Workbench.People;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.EndToEnd;

/// <summary>The whole application on a real port, over a SQLite file that outlives it: dispose and start again to test a restart.</summary>
public sealed class DeskApp : WebApplicationFactory<Program>
{
    private readonly string _database;
    private readonly Action<IWebHostBuilder>? _configure;

    /// <param name="port">Where to listen; 0 takes a free one.</param>
    /// <param name="configure">What else the app runs with.</param>
    public DeskApp(string database, int port = 0, Action<IWebHostBuilder>? configure = null)
    {
        (_database, _configure) = (database, configure);
        UseKestrel(port);
        StartServer();
    }

    /// <summary>Where it listens, without a slash at the end.</summary>
    public string Address => ClientOptions.BaseAddress.GetLeftPart(UriPartial.Authority);

    /// <summary>The setup link's one-time token.</summary>
    public async Task<string> SetupTokenAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<Setup>().TokenAsync();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("FactCheck:Database", _database);
        _configure?.Invoke(builder);
    }
}
