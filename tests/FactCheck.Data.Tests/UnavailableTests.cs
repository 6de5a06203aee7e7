using FactCheck.Tests;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace FactCheck.Data.Tests;

public sealed class UnavailableTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("factcheck-test-").FullName;

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Sqlite_FileIsNoDatabase_SaysSoAndLeavesIt()
    {
        var path = Path.Combine(folder, "letter.docx");
        await File.WriteAllTextAsync(path, new string('x', 5_000));
        Assert.Equal(
            $"{path} is not a FactCheck database. Choose another path in FactCheck:Database.",
            await RefusalAsync(FactCheckDatabase.Sqlite(path)));
        Assert.Equal(new string('x', 5_000), await File.ReadAllTextAsync(path));
    }

    [Fact]
    public async Task Sqlite_FolderCannotBeMade_SaysSo()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "file"), "");
        var path = Path.Combine(folder, "file", "factcheck.db");
        Assert.Equal(
            $"The database {path} can't be opened or written. Check that the folder exists and can be written, or choose another path in FactCheck:Database.",
            await RefusalAsync(FactCheckDatabase.Sqlite(path)));
    }

    [Fact]
    public async Task Sqlite_PathIsAFolder_SaysSo() =>
        Assert.StartsWith($"The database {folder} can't be opened", await RefusalAsync(FactCheckDatabase.Sqlite(folder)), StringComparison.Ordinal);

    [Fact]
    public async Task Sqlite_DatabaseOfAnotherProgram_SaysSo()
    {
        var path = Path.Combine(folder, "other.db");
        await using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={path}"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "CREATE TABLE \"Articles\" (x)";
            await command.ExecuteNonQueryAsync();
        }

        Assert.Equal(
            $"{path} holds something else than FactCheck's tables. Choose another path in FactCheck:Database.",
            await RefusalAsync(FactCheckDatabase.Sqlite(path)));
    }

    [Fact]
    public async Task Postgres_NobodyListens_SaysSo() =>
        Assert.Equal(
            "PostgreSQL at 127.0.0.1:1 does not answer. Start it, or correct ConnectionStrings:FactCheck.",
            await RefusalAsync(FactCheckDatabase.Postgres("Host=127.0.0.1;Port=1;Database=x;Username=y;Password=secret;Timeout=5")));

    [Fact]
    public async Task Postgres_UserMayNot_SaysSo()
    {
        await using var test = TestDatabase.Postgres();
        var server = new NpgsqlConnectionStringBuilder(test.Settings["ConnectionStrings:FactCheck"]);
        server.Username = "nobody_here";
        var refusal = await RefusalAsync(FactCheckDatabase.Postgres(server.ConnectionString));
        Assert.StartsWith($"PostgreSQL at {server.Host}:{server.Port} ", refusal, StringComparison.Ordinal);
        Assert.Contains("refuse", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Describe_NamesThePlaceWithoutThePassword()
    {
        Assert.Equal($"SQLite file {Path.Combine(folder, "a.db")}", FactCheckDatabase.Sqlite(Path.Combine(folder, "a.db")).Describe());
        Assert.Equal(
            "PostgreSQL database desk at db.example:5432",
            FactCheckDatabase.Postgres("Host=db.example;Database=desk;Username=u;Password=secret").Describe());
    }

    private static async Task<string> RefusalAsync(FactCheckDatabase database)
    {
        await using var services = database.AddTo(new ServiceCollection()).BuildServiceProvider();
        await using var db = services.GetRequiredService<IDbContextFactory<FactCheckDb>>().CreateDbContext();
        return (await Assert.ThrowsAsync<DatabaseUnavailableException>(() => db.MigrateAsync())).Message;
    }
}
