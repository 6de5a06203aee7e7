using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace FactCheck.Data;

/// <summary>Which database the desk uses, and how it is opened.</summary>
public sealed record FactCheckDatabase
{
    private FactCheckDatabase()
    {
    }

    private string? PostgresConnection { get; init; }

    private string? SqlitePath { get; init; }

    /// <summary>A file; it and its folder are created when missing.</summary>
    public static FactCheckDatabase Sqlite(string path) => new() { SqlitePath = Path.GetFullPath(path) };

    /// <param name="connectionString">As Npgsql reads it: "Host=…;Database=…;Username=…;Password=…".</param>
    public static FactCheckDatabase Postgres(string connectionString) => new() { PostgresConnection = connectionString };

    /// <summary>Where it is, as a phrase to show; never a password.</summary>
    public string Describe()
    {
        if (PostgresConnection is null)
            return $"SQLite file {SqlitePath}";
        var server = new NpgsqlConnectionStringBuilder(PostgresConnection);
        return $"PostgreSQL database {server.Database ?? server.Username} at {server.Host}:{server.Port}";
    }

    /// <summary>
    /// Registers a factory of <see cref="FactCheckDb"/> and, for ASP.NET Core Identity, a context a scope.
    /// </summary>
    public IServiceCollection AddTo(IServiceCollection services)
    {
        if (PostgresConnection is not null)
        {
            services.AddDbContextFactory<PostgresFactCheckDb>(options => Configure(options));
            services.AddSingleton<IDbContextFactory<FactCheckDb>, FactCheckDbFactory<PostgresFactCheckDb>>();
        }
        else
        {
            services.AddDbContextFactory<SqliteFactCheckDb>(options => Configure(options));
            services.AddSingleton<IDbContextFactory<FactCheckDb>, FactCheckDbFactory<SqliteFactCheckDb>>();
        }

        services.AddScoped(provider => provider.GetRequiredService<IDbContextFactory<FactCheckDb>>().CreateDbContext());
        return services;
    }

    /// <summary>Sets <paramref name="options"/> to this database.</summary>
    public DbContextOptionsBuilder Configure(DbContextOptionsBuilder options) => PostgresConnection is not null
        ? options.UseNpgsql(PostgresConnection)
        : options
            .UseSqlite(new SqliteConnectionStringBuilder { DataSource = SqlitePath }.ToString())
            .AddInterceptors(new SqliteConnectionSettings());
}
