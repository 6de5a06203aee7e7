using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace FactCheck.Data.DesignTime;

/// <summary>Lets dotnet-ef write migrations without a running desk; it opens no connection.</summary>
internal sealed class PostgresDesignTimeFactory : IDesignTimeDbContextFactory<PostgresFactCheckDb>
{
    public PostgresFactCheckDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<PostgresFactCheckDb>();
        FactCheckDatabase.Postgres("Host=localhost;Database=design-time").Configure(options);
        return new PostgresFactCheckDb(options.Options);
    }
}
