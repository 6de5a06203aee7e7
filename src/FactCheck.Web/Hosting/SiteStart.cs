using FactCheck.Workbench;
using FactCheck.Workbench.People;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace FactCheck.Web.Hosting;

/// <summary>Starts the site and says on the console where it is.</summary>
public static class SiteStart
{
    /// <summary>Opens the database, listens, and runs until told to stop. What keeps it from starting is said in sentences, exit code 1.</summary>
    public static async Task RunFactCheckAsync(this WebApplication app)
    {
        try
        {
            var database = await app.Services.StartFactCheckAsync();
            await app.StartAsync();
            foreach (var line in await LinesAsync(app, database))
                Console.WriteLine(line);
        }
        catch (FactCheckStartException problem)
        {
            foreach (var error in problem.Errors)
                await Console.Error.WriteLineAsync(error);
            Environment.ExitCode = 1;
            return;
        }
        catch (IOException taken) when (taken.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            await Console.Error.WriteLineAsync($"{taken.Message.TrimEnd('.')}. Stop the other program, or choose another with --urls http://localhost:5081.");
            Environment.ExitCode = 1;
            return;
        }

        await app.WaitForShutdownAsync();
    }

    private static async Task<IReadOnlyList<string>> LinesAsync(WebApplication app, string database)
    {
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        var address = Reachable(addresses.FirstOrDefault() ?? "http://localhost");
        var setup = app.Services.GetRequiredService<Setup>();
        return
        [
            $"Database: {database}",
            await setup.IsNeededAsync()
                ? $"Open {address}/setup?token={Uri.EscapeDataString(await setup.TokenAsync())} to create the first administrator"
                : $"Open {address}",
        ];
    }

    /// <summary>An address to click: one that listens everywhere is reached as localhost.</summary>
    internal static string Reachable(string address)
    {
        var binding = BindingAddress.Parse(address);
        return binding.Host is "0.0.0.0" or "[::]" or "*" or "+"
            ? $"{binding.Scheme}://localhost:{binding.Port}"
            : address.TrimEnd('/');
    }
}
