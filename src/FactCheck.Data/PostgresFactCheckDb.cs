using System.Net.Sockets;
using FactCheck.Data.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using NpgsqlTypes;

namespace FactCheck.Data;

/// <summary>The desk's database on a PostgreSQL server.</summary>
public sealed class PostgresFactCheckDb(DbContextOptions<PostgresFactCheckDb> options) : FactCheckDb(options)
{
    // Any number will do, as long as nothing else in the same database takes an advisory lock with it.
    private const long DeskLock = 0x46616374436B;

    public override async Task<IDbContextTransaction> BeginArticleChangeAsync(int article, CancellationToken cancellation = default)
    {
        var transaction = await Database.BeginTransactionAsync(cancellation);
        await Database.ExecuteSqlAsync($"""SELECT 1 FROM "Articles" WHERE "Id" = {article} FOR UPDATE""", cancellation);
        return transaction;
    }

    // The desk before the article, as bringing an article in does: in one order nobody waits for ever.
    public override async Task<IDbContextTransaction> BeginRegisterChangeAsync(int article, CancellationToken cancellation = default)
    {
        var transaction = await BeginDeskChangeAsync(cancellation);
        await Database.ExecuteSqlAsync($"""SELECT 1 FROM "Articles" WHERE "Id" = {article} FOR UPDATE""", cancellation);
        return transaction;
    }

    public override async Task<IDbContextTransaction> BeginDeskChangeAsync(CancellationToken cancellation = default)
    {
        var transaction = await Database.BeginTransactionAsync(cancellation);
        await Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({DeskLock})", cancellation);
        return transaction;
    }

    public override async Task MigrateAsync(CancellationToken cancellation = default)
    {
        try
        {
            await ApplyMigrationsAsync(cancellation);
        }
        catch (Exception problem) when (problem is NpgsqlException or SocketException or TimeoutException)
        {
            throw new DatabaseUnavailableException(Explain(problem), problem);
        }
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        // The program has told the words apart already: taken one by one, no rule of PostgreSQL's own comes in.
        builder.Entity<SearchEntry>().Property<NpgsqlTsVector>("Vector")
            .HasComputedColumnSql("""array_to_tsvector(string_to_array("Words", ' '))""", stored: true);
        builder.Entity<SearchEntry>().HasIndex("Vector").HasMethod("GIN");
    }

    private string Explain(Exception problem)
    {
        var server = new NpgsqlConnectionStringBuilder(Database.GetConnectionString());
        return problem switch
        {
            PostgresException { SqlState: PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification } =>
                $"PostgreSQL at {server.Host}:{server.Port} refuses the user {server.Username}. Check Username and Password in ConnectionStrings:FactCheck.",
            PostgresException { SqlState: PostgresErrorCodes.InsufficientPrivilege } =>
                $"The user {server.Username} may not create what FactCheck needs in the database {server.Database}. Grant it the rights, or make it the owner.",
            PostgresException postgres =>
                $"PostgreSQL at {server.Host}:{server.Port} refused to open the database {server.Database}: {postgres.MessageText}.",
            _ => $"PostgreSQL at {server.Host}:{server.Port} does not answer. Start it, or correct ConnectionStrings:FactCheck.",
        };
    }
}
