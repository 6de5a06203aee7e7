using FactCheck.Core.Articles;
using FactCheck.Core.Assignments;
using FactCheck.Core.Attributions;
using FactCheck.Core.Checklists;
using FactCheck.Core.Claims;
using FactCheck.Core.Corrections;
using FactCheck.Core.Discussion;
using FactCheck.Core.History;
using FactCheck.Core.Notices;
using FactCheck.Core.Search;
using FactCheck.Data.Search;
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

    /// <summary>Verdicts two people gave independently.</summary>
    public DbSet<VerdictPair> VerdictPairs => Set<VerdictPair>();

    /// <summary>What people are told of.</summary>
    public DbSet<Notice> Notices => Set<Notice>();

    /// <summary>What was said on claims and asked of reporters.</summary>
    public DbSet<Comment> Comments => Set<Comment>();

    public DbSet<HistoryEntry> History => Set<HistoryEntry>();

    /// <summary>Sentences that were cleared as nothing to check, also where that was taken back.</summary>
    public DbSet<ClearedSentence> ClearedSentences => Set<ClearedSentence>();

    public DbSet<Correction> Corrections => Set<Correction>();

    /// <summary>What people did and can take back.</summary>
    public DbSet<Step> Steps => Set<Step>();

    public DbSet<Invite> Invites => Set<Invite>();

    /// <summary>None or one.</summary>
    public DbSet<AssignmentRules> AssignmentRules => Set<AssignmentRules>();

    public DbSet<SavedFilter> SavedFilters => Set<SavedFilter>();

    /// <summary>What articles and claims are found by; kept up to date with every save.</summary>
    public DbSet<SearchEntry> SearchEntries => Set<SearchEntry>();

    // Fixed here, so that the model is the same with and without a service provider.
    protected override Version SchemaVersion => IdentitySchemaVersions.Version2;

    /// <summary>The drafts of an article, the current one first.</summary>
    public IQueryable<Revision> RevisionsOf(int article) =>
        Revisions.Where(revision => revision.ArticleId == article).OrderByDescending(revision => revision.Number);

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
        await FillSearchAsync(cancellation);
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        EnsureRecordIsKept();
        if (!SearchIndex.Watch(this).IsIdle)
            throw new InvalidOperationException("What is searched has to be saved with SaveChangesAsync.");
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    /// <summary>Saves, and with it, in the same transaction, what articles and claims are found by.</summary>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        EnsureRecordIsKept();
        var index = SearchIndex.Watch(this);
        if (index.IsIdle)
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        await using var own = Database.CurrentTransaction is null ? await Database.BeginTransactionAsync(cancellationToken) : null;
        var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        await index.RenewAsync(cancellationToken);
        if (own is not null)
            await own.CommitAsync(cancellationToken);
        return saved;
    }

    /// <summary>
    /// Articles and claims that have every term: what has all words as they stand first, then what has them in more fields,
    /// then the newest article, itself before its claims in their order. The same on both databases.
    /// </summary>
    /// <param name="query">With at least one term.</param>
    /// <param name="withConfidential">Whether confidential evidence is searched as well.</param>
    /// <param name="blind">Account that is asked for second verdicts, which finds those claims by their words and speakers only; null for whoever is not.</param>
    public async Task<IReadOnlyList<SearchFound>> SearchAsync(
        SearchQuery query, bool withConfidential, string? blind, int skip, int take, CancellationToken cancellation = default)
    {
        var statement = new SearchStatement(query, this is SqliteFactCheckDb, withConfidential, blind, skip, take);
        return await Database.SqlQueryRaw<SearchFound>(statement.Sql, [.. statement.Parameters]).ToListAsync(cancellation);
    }

    /// <summary>Saves entries of search, which are no change of their own.</summary>
    internal Task SaveEntriesAsync(CancellationToken cancellation) => base.SaveChangesAsync(true, cancellation);

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

    // Which words a text has is for the program to say, so that a migration can't do it.
    private async Task FillSearchAsync(CancellationToken cancellation)
    {
        var missing = await Articles
            .Where(article => !SearchEntries.Any(entry => entry.ArticleId == article.Id && entry.ClaimNumber == null))
            .OrderBy(article => article.Id)
            .Select(article => article.Id)
            .ToListAsync(cancellation);
        foreach (var article in missing)
        {
            await using var transaction = await BeginArticleChangeAsync(article, cancellation);
            await new SearchIndex(this).FillAsync(article, cancellation);
            await transaction.CommitAsync(cancellation);
        }
    }

    private void EnsureRecordIsKept()
    {
        foreach (var entry in ChangeTracker.Entries())
        {
            if (entry is { Entity: Comment, State: EntityState.Deleted })
                throw new InvalidOperationException("A comment is struck through, never removed.");
            if (entry is { Entity: HistoryEntry or RegisterChange or Revision or VerdictPair, State: EntityState.Modified or EntityState.Deleted })
                throw new InvalidOperationException($"A {entry.Entity.GetType().Name} is never changed or removed.");
        }
    }
}
