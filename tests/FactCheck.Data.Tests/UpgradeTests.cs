using FactCheck.Tests;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Data.Tests;

/// <summary>A desk that was set up with an earlier program opens with this one.</summary>
public sealed class UpgradeTests
{
    [Fact]
    public Task Migrate_RegisterOfTheFirstProgram_IsReadAsBefore_OnSqlite() => CheckAsync(TestDatabase.Sqlite());

    [Fact]
    public Task Migrate_RegisterOfTheFirstProgram_IsReadAsBefore_OnPostgres() => CheckAsync(TestDatabase.Postgres());

    [Fact]
    public async Task Migrate_OnSqlite_DoesEachStepWholeOrNotAtAll()
    {
        await using var database = TestDatabase.Sqlite();
        await using var services = database.Database.AddTo(new ServiceCollection()).BuildServiceProvider();
        await using var db = await services.GetRequiredService<IDbContextFactory<FactCheckDb>>().CreateDbContextAsync();
        var steps = db.GetService<IMigrationsAssembly>();
        var generator = db.GetService<IMigrationsSqlGenerator>();
        Assert.All(steps.Migrations, step =>
        {
            var migration = steps.CreateMigration(step.Value, db.Database.ProviderName!);
            var model = db.GetService<IModelRuntimeInitializer>().Initialize(migration.TargetModel);
            Assert.DoesNotContain(generator.Generate(migration.UpOperations, model), command => command.TransactionSuppressed);
        });
    }

    private static async Task CheckAsync(TestDatabase database)
    {
        await using var _ = database;
        await using var services = database.Database.AddTo(new ServiceCollection()).BuildServiceProvider();
        var factory = services.GetRequiredService<IDbContextFactory<FactCheckDb>>();
        await using (var db = await factory.CreateDbContextAsync())
        {
            if (db is SqliteFactCheckDb)
                Directory.CreateDirectory(Path.GetDirectoryName(database.Settings["FactCheck:Database"]!)!);
            await db.GetService<IMigrator>().MigrateAsync("Initial");
            await db.Database.ExecuteSqlRawAsync(
                """INSERT INTO "Speakers" ("Name", "NormalizedName", "Kind", "Title", "Aliases") VALUES ('Mara Lind', 'mara lind', 'Person', 'the mayor', '["Lind"]')""");
            await db.MigrateAsync();
        }

        await using var after = await factory.CreateDbContextAsync();
        var speaker = await after.Speakers.Include(speaker => speaker.KnownAs).SingleAsync();
        Assert.Equal(("Mara Lind", "the mayor", true), (speaker.Name, speaker.Title, speaker.Stands));
        Assert.Equal(["Lind"], speaker.Aliases);
        Assert.Empty(speaker.Titles);
        Assert.Empty(speaker.KnownAs);
    }
}
