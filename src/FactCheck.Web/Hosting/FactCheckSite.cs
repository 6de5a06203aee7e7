using System.Globalization;

namespace FactCheck.Web.Hosting;

/// <summary>The composition root: puts the web app together without starting it.</summary>
public static class FactCheckSite
{
    /// <param name="args">Command line; settings such as --urls or --FactCheck:Database=PATH win over files and environment.</param>
    public static WebApplication Build(string[] args)
    {
        // All words on screen are English; dates in pickers and fields follow them, whatever machine this is.
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.GetCultureInfo("en-GB");

        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            // The list of style sheets and scripts goes by this name, whoever hosts the site.
            ApplicationName = typeof(FactCheckSite).Assembly.GetName().Name,
            // Settings stand beside the program, from wherever it is started.
            ContentRootPath = AppContext.BaseDirectory,
        });
        // Read once more, so that ASPNETCORE_URLS goes before the address in appsettings.json, and the command line before both.
        builder.Configuration.AddEnvironmentVariables("ASPNETCORE_").AddCommandLine(args);
        builder.WebHost.UseStaticWebAssets().ConfigureKestrel(options => options.AddServerHeader = false);
        builder.Services.AddFactCheckSite(builder.Configuration);
        return builder.Build().UseFactCheckSite();
    }
}
