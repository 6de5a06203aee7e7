using Microsoft.EntityFrameworkCore;

namespace FactCheck.Data.Tests;

public abstract class MigrationTests(StoredDatabase database)
{
    public sealed class OnSqlite(SqliteDatabase database) : MigrationTests(database), IClassFixture<SqliteDatabase>
    {
        [Fact]
        public async Task Migrate_TurnsWriteAheadLoggingOn()
        {
            await using var db = Database.Open();
            Assert.Equal("wal", (await db.Database.SqlQueryRaw<string>("PRAGMA journal_mode").ToListAsync()).Single());
        }

        [Fact]
        public async Task Migrate_AfterAMigrationThatWasKilled_DoesNotWaitForIt()
        {
            await using var db = Database.Open();
            await db.Database.ExecuteSqlRawAsync(
                """INSERT INTO "__EFMigrationsLock" ("Id", "Timestamp") VALUES (1, '2026-01-01 09:00:00+00:00')""");
            await db.MigrateAsync().WaitAsync(TimeSpan.FromSeconds(30));
        }

        [Fact]
        public async Task Open_WaitsForAWriterAndKeepsForeignKeys()
        {
            await using var db = Database.Open();
            Assert.Equal(30_000, (await db.Database.SqlQueryRaw<int>("PRAGMA busy_timeout").ToListAsync()).Single());
            Assert.Equal(1, (await db.Database.SqlQueryRaw<int>("PRAGMA foreign_keys").ToListAsync()).Single());
        }
    }

    public sealed class OnPostgres(PostgresDatabase database) : MigrationTests(database), IClassFixture<PostgresDatabase>;

    protected StoredDatabase Database => database;

    [Fact]
    public async Task Migrations_HoldAllOfTheModel()
    {
        await using var db = database.Open();
        Assert.False(db.Database.HasPendingModelChanges());
        Assert.Empty(await db.Database.GetPendingMigrationsAsync());
    }

    [Fact]
    public async Task Migrate_DatabaseOfANewerProgram_IsRefused()
    {
        await using var db = database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync();
        await db.Database.ExecuteSqlRawAsync(
            """INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('99991231235959_Later', '99.0.0')""");
        Assert.Equal(
            "The database belongs to a newer FactCheck. Start that one, or choose another database.",
            (await Assert.ThrowsAsync<DatabaseUnavailableException>(() => db.MigrateAsync())).Message);
    }

    [Fact]
    public async Task Migrate_Again_ChangesNothing()
    {
        await using var db = database.Open();
        var number = await Stored.ArticleAsync(db);
        await db.MigrateAsync();
        Assert.True(await db.Articles.AnyAsync(article => article.Id == number));
    }
}
