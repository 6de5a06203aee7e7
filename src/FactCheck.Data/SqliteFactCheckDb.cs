using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace FactCheck.Data;

/// <summary>The desk's database in one SQLite file.</summary>
public sealed class SqliteFactCheckDb(DbContextOptions<SqliteFactCheckDb> options) : FactCheckDb(options)
{
    // SQLite has one writer: a transaction that starts as a writing one has the whole database to itself.
    public override Task<IDbContextTransaction> BeginArticleChangeAsync(int article, CancellationToken cancellation = default) =>
        Database.BeginTransactionAsync(IsolationLevel.Serializable, cancellation);

    public override Task<IDbContextTransaction> BeginRegisterChangeAsync(int article, CancellationToken cancellation = default) =>
        Database.BeginTransactionAsync(IsolationLevel.Serializable, cancellation);

    public override Task<IDbContextTransaction> BeginDeskChangeAsync(CancellationToken cancellation = default) =>
        Database.BeginTransactionAsync(IsolationLevel.Serializable, cancellation);

    public override async Task MigrateAsync(CancellationToken cancellation = default)
    {
        var path = new SqliteConnectionStringBuilder(Database.GetConnectionString()).DataSource;
        try
        {
            if (Path.GetDirectoryName(Path.GetFullPath(path)) is { Length: > 0 } folder)
                Directory.CreateDirectory(folder);
            await RemoveAbandonedLockAsync(cancellation);
            await ApplyMigrationsAsync(cancellation);
            // Readers do not wait for the writer; the mode stays with the file.
            await Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellation);
        }
        catch (Exception problem) when (problem is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw new DatabaseUnavailableException(Explain(path, problem), problem);
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        // SQLite has no type for it; as a number it sorts and compares.
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<DateTimeOffsetToBinaryConverter>();
    }

    // Entity Framework marks a running migration with a row and waits for ever for it to go. A program that was killed
    // meanwhile leaves it behind; no migration takes a minute.
    private async Task RemoveAbandonedLockAsync(CancellationToken cancellation)
    {
        if (!File.Exists(new SqliteConnectionStringBuilder(Database.GetConnectionString()).DataSource))
            return;
        const string Locked = """SELECT count(*) AS "Value" FROM sqlite_master WHERE name = '__EFMigrationsLock'""";
        if (await Database.SqlQueryRaw<int>(Locked).SingleAsync(cancellation) == 0)
            return;
        const string Running = """SELECT count(*) AS "Value" FROM "__EFMigrationsLock" """;
        const string RemoveOld = """DELETE FROM "__EFMigrationsLock" WHERE "Timestamp" < datetime('now', '-1 minute')""";
        await Database.ExecuteSqlRawAsync(RemoveOld, cancellation);
        while (await Database.SqlQueryRaw<int>(Running).SingleAsync(cancellation) > 0)
        {
            await Task.Delay(TimeSpan.FromSeconds(0.5), cancellation);
            await Database.ExecuteSqlRawAsync(RemoveOld, cancellation);
        }
    }

    private static string Explain(string path, Exception problem) => problem switch
    {
        SqliteException { SqliteErrorCode: 26 } =>
            $"{path} is not a FactCheck database. Choose another path in FactCheck:Database.",
        SqliteException { SqliteErrorCode: 1 } =>
            $"{path} holds something else than FactCheck's tables. Choose another path in FactCheck:Database.",
        SqliteException { SqliteErrorCode: 5 or 6 } =>
            $"The database {path} is in use by another program. Close it and start again.",
        SqliteException { SqliteErrorCode: 11 } =>
            $"The database {path} is damaged. Put back a copy of it and start again.",
        SqliteException { SqliteErrorCode: 13 } =>
            $"There is no room left for the database {path}. Make room on the disk and start again.",
        _ => $"The database {path} can't be opened or written. Check that the folder exists and can be written, or choose another path in FactCheck:Database.",
    };
}
