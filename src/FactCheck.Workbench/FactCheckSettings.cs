using System.Globalization;
using FactCheck.Data;
using FactCheck.Workbench.Mail;
using Microsoft.Extensions.Configuration;
using Npgsql;

namespace FactCheck.Workbench;

/// <summary>The settings of a desk, as read from configuration.</summary>
/// <param name="Errors">What is wrong with them, a sentence each; the desk starts only when there is none.</param>
/// <param name="AllowPrivateAddresses">Whether articles may be fetched from addresses that are not public.</param>
/// <param name="Smtp">Where notices go out by e-mail; null where they do not.</param>
internal sealed record FactCheckSettings(
    FactCheckDatabase Database, bool AllowPrivateAddresses, SmtpSettings? Smtp, IReadOnlyList<string> Errors)
{
    public static FactCheckSettings Read(IConfiguration configuration)
    {
        var errors = new List<string>();
        return new FactCheckSettings(
            ReadDatabase(configuration, errors),
            ReadSwitch(configuration, "FactCheck:AllowPrivateAddresses", errors),
            SmtpSettings.Read(configuration, errors),
            errors);
    }

    private static FactCheckDatabase ReadDatabase(IConfiguration configuration, List<string> errors)
    {
        var path = configuration["FactCheck:Database"] is { Length: > 0 } set ? set : DefaultPath();
        if (path.AsSpan().ContainsAny(Path.GetInvalidPathChars()) || Path.EndsInDirectorySeparator(path))
        {
            errors.Add("FactCheck:Database must be the path of a file, such as /srv/factcheck/factcheck.db.");
            path = DefaultPath();
        }

        if (configuration.GetConnectionString("FactCheck") is not { } connection || string.IsNullOrWhiteSpace(connection))
            return FactCheckDatabase.Sqlite(path);
        try
        {
            if (!string.IsNullOrWhiteSpace(new NpgsqlConnectionStringBuilder(connection).Host))
                return FactCheckDatabase.Postgres(connection);
        }
        catch (Exception problem) when (problem is ArgumentException or FormatException)
        {
            // Not quoted in the sentence: it may hold a password.
        }

        errors.Add("ConnectionStrings:FactCheck must be a PostgreSQL connection string, such as Host=localhost;Database=factcheck;Username=desk;Password=…");
        return FactCheckDatabase.Sqlite(path);
    }

    private static bool ReadSwitch(IConfiguration configuration, string name, List<string> errors)
    {
        var value = configuration[name];
        if (string.IsNullOrWhiteSpace(value))
            return false;
        if (bool.TryParse(value, out var on))
            return on;
        errors.Add(string.Create(CultureInfo.InvariantCulture, $"{name} must be true or false, not “{value}”."));
        return false;
    }

    // Beside the solution when run from a checkout, so that a fresh clone needs no settings and leaves nothing behind elsewhere.
    private static string DefaultPath()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "FactCheck.sln")))
                return Path.Combine(folder.FullName, ".data", "factcheck.db");
        }

        return Path.Combine(
            Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify),
            "FactCheck",
            "factcheck.db");
    }
}
