using FactCheck.Tests;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Data.Tests;

/// <summary>A migrated database of a test class's own.</summary>
public abstract class StoredDatabase(TestDatabase database) : IAsyncLifetime
{
    private readonly ServiceProvider services = database.Database.AddTo(new ServiceCollection()).BuildServiceProvider();

    public FactCheckDb Open() => services.GetRequiredService<IDbContextFactory<FactCheckDb>>().CreateDbContext();

    public async Task InitializeAsync()
    {
        await using var db = Open();
        await db.MigrateAsync();
    }

    public async Task DisposeAsync()
    {
        await services.DisposeAsync();
        await database.DisposeAsync();
    }
}
