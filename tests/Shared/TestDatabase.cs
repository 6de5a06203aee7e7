using FactCheck.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace FactCheck.Tests;

/// <summary>A database of a test's own on one of the two servers, gone when disposed.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private readonly Func<Task> remove;

    private TestDatabase(FactCheckDatabase database, IReadOnlyDictionary<string, string?> settings, Func<Task> remove)
    {
        Database = database;
        Settings = settings;
        this.remove = remove;
    }

    public FactCheckDatabase Database { get; }

    /// <summary>The settings that make FactCheck use it.</summary>
    public IReadOnlyDictionary<string, string?> Settings { get; }

    /// <summary>A SQLite file in a folder of its own; not created yet.</summary>
    public static TestDatabase Sqlite()
    {
        var folder = Directory.CreateTempSubdirectory("factcheck-test-").FullName;
        var path = Path.Combine(folder, "factcheck.db");
        return new TestDatabase(
            FactCheckDatabase.Sqlite(path),
            new Dictionary<string, string?> { ["FactCheck:Database"] = path },
            () =>
            {
                SqliteConnection.ClearAllPools();
                Directory.Delete(folder, recursive: true);
                return Task.CompletedTask;
            });
    }

    /// <summary>A database on the server FACTCHECK_TEST_POSTGRES names; not created yet.</summary>
    public static TestDatabase Postgres()
    {
        var server = Environment.GetEnvironmentVariable("FACTCHECK_TEST_POSTGRES");
        if (string.IsNullOrWhiteSpace(server))
        {
            throw new InvalidOperationException(
                "Run tests/run.sh, or set FACTCHECK_TEST_POSTGRES to the connection string of a PostgreSQL server where databases may be created.");
        }

        var connection = new NpgsqlConnectionStringBuilder(server) { Database = $"factcheck_{Guid.NewGuid():N}" }.ConnectionString;
        return new TestDatabase(
            FactCheckDatabase.Postgres(connection),
            new Dictionary<string, string?> { ["ConnectionStrings:FactCheck"] = connection },
            async () =>
            {
                await using var db = new PostgresFactCheckDb(
                    new DbContextOptionsBuilder<PostgresFactCheckDb>().UseNpgsql(connection).Options);
                await using (var pooled = new NpgsqlConnection(connection))
                {
                    NpgsqlConnection.ClearPool(pooled);
                }

                await db.Database.EnsureDeletedAsync();
            });
    }

    public async ValueTask DisposeAsync() => await remove();
}
