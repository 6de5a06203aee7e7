using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace FactCheck.Data.DesignTime;

/// <summary>Lets dotnet-ef write migrations without a running desk; it opens no connection.</summary>
internal sealed class SqliteDesignTimeFactory : IDesignTimeDbContextFactory<SqliteFactCheckDb>
{
    public SqliteFactCheckDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<SqliteFactCheckDb>();
        FactCheckDatabase.Sqlite("design-time.db").Configure(options);
        return new SqliteFactCheckDb(options.Options);
    }
}
