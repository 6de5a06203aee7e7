using FactCheck.Core.Articles;
using FactCheck.Core.Attributions;
using FactCheck.Core.Checklists;
using FactCheck.Core.Claims;
using FactCheck.Core.Discussion;
using FactCheck.Core.History;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace FactCheck.Data;

/// <summary>The desk's database, on whichever server; one instance a use case.</summary>
public abstract class FactCheckDb(DbContextOptions options) : IdentityUserContext<DeskUser>(options)
{
    public DbSet<Article> Articles => Set<Article>();

    public DbSet<Revision> Revisions => Set<Revision>();

    public DbSet<Attribution> Attributions => Set<Attribution>();

    public DbSet<Speaker> Speakers => Set<Speaker>();

    public DbSet<RegisterChange> RegisterChanges => Set<RegisterChange>();

    public DbSet<Checklist> Checklists => Set<Checklist>();

    public DbSet<Claim> Claims => Set<Claim>();

    /// <summary>What was said on claims and asked of reporters.</summary>
    public DbSet<Comment> Comments => Set<Comment>();

    public DbSet<HistoryEntry> History => Set<HistoryEntry>();

    /// <summary>Sentences that were cleared as nothing to check, also where that was taken back.</summary>
    public DbSet<ClearedSentence> ClearedSentences => Set<ClearedSentence>();

    /// <summary>What people did and can take back.</summary>
    public DbSet<Step> Steps => Set<Step>();

    public DbSet<Invite> Invites => Set<Invite>();

    // Fixed here, so that the model is the same with and without a service provider.
    protected override Version SchemaVersion => IdentitySchemaVersions.Version2;

    /// <summary>
    /// Begins a transaction in which nobody else changes this article or anything in it: whoever comes second waits
    /// for the first and then sees what they did.
    /// </summary>
    public abstract Task<IDbContextTransaction> BeginArticleChangeAsync(int article, CancellationToken cancellation = default);

    /// <summary>
    /// Begins a transaction in which nobody else changes this article, anything in it, or the register of speakers.
    /// </summary>
    public abstract Task<IDbContextTransaction> BeginRegisterChangeAsync(int article, CancellationToken cancellation = default);

    /// <summary>
    /// Begins a transaction in which nobody else changes what belongs to the whole desk: accounts, invitations,
    /// the register of speakers, which articles there are.
    /// </summary>
    public abstract Task<IDbContextTransaction> BeginDeskChangeAsync(CancellationToken cancellation = default);

    /// <summary>Creates the database where it is missing and brings it up to date.</summary>
    /// <exception cref="DatabaseUnavailableException">It can't be opened or is no database of FactCheck.</exception>
    public abstract Task MigrateAsync(CancellationToken cancellation = default);

    /// <summary>Applies the migrations that are missing; refuses a database that has more of them than this program.</summary>
    protected async Task ApplyMigrationsAsync(CancellationToken cancellation)
    {
        if ((await Database.GetAppliedMigrationsAsync(cancellation)).Except(Database.GetMigrations()).Any())
            throw new DatabaseUnavailableException("The database belongs to a newer FactCheck. Start that one, or choose another database.");
        await Database.MigrateAsync(cancellation);
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        EnsureRecordIsKept();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        EnsureRecordIsKept();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        // By name: a new case in the middle of an enumeration must not change what is stored.
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(20);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(FactCheckDb).Assembly);
    }

    private void EnsureRecordIsKept()
    {
        foreach (var entry in ChangeTracker.Entries())
        {
            if (entry is { Entity: Comment, State: EntityState.Deleted })
                throw new InvalidOperationException("A comment is struck through, never removed.");
            if (entry is { Entity: HistoryEntry or RegisterChange or Revision, State: EntityState.Modified or EntityState.Deleted })
                throw new InvalidOperationException($"A {entry.Entity.GetType().Name} is never changed or removed.");
        }
    }
}
